# Asyl, vorübergehender Schutz, Duldung, Spätaussiedler

step-asylum-request = Demander l’asile : se présenter tout de suite
    .summary = Dites à la frontière, ou tout de suite après l’entrée dans un centre d’accueil (Aufnahmeeinrichtung), à l’office des étrangers (Ausländerbehörde) ou à la police, que vous cherchez l’asile. Allez ensuite sans détour au centre d’accueil qu’on vous indique.
    .why = On vous enregistre et vous recevez l’attestation d’arrivée (Ankunftsnachweis). Avec elle commencent votre procédure et vos prestations complètes. Sans elle, il n’y a le plus souvent que la nourriture, l’hébergement et le strict nécessaire pour la santé.

step-asylum-application = Déposer la demande d’asile au BAMF
    .summary = Allez au rendez-vous qu’on vous indique et déposez la demande en personne à l’antenne de l’Office fédéral des migrations et des réfugiés (BAMF). Remettez le passeport et les autres documents que vous avez.
    .why = Vous recevez le document d’autorisation de séjour pendant la procédure d’asile (Aufenthaltsgestattung). Avec lui, vous pouvez être en Allemagne pendant la procédure. Qui manque le rendez-vous sans raison importante reçoit moins de prestations.

step-asylum-interview = Préparer l’audition
    .summary = Allez d’abord au conseil gratuit sur la procédure d’asile (Asylverfahrensberatung). Pendant l’audition (Anhörung), racontez tout ce qui est important et apportez des preuves.
    .why = L’audition est le rendez-vous le plus important de la procédure d’asile. Ce que vous n’y dites pas ne compte souvent plus après, même pas devant le tribunal.

step-asylum-child = Signaler la naissance de l’enfant au BAMF
    .summary = Signalez sans attendre au BAMF si votre enfant naît ici ou vous rejoint plus tard. Cela vaut tant qu’un parent est en procédure d’asile, et aussi après un rejet s’il n’a pas de titre ou seulement un titre selon le § 25 al. 5.
    .why = Avec ce signalement, une demande d’asile est considérée comme déposée pour l’enfant. Il a ainsi sa propre procédure. Si vous avez déjà obtenu une protection, demandez à l’office des étrangers (Ausländerbehörde) le titre pour votre enfant.

step-asylum-decision = Décision reçue : demander conseil le jour même
    .summary = Lisez ce que dit la décision et allez le jour même au conseil ou chez un avocat. Après un rejet, vous avez une ou deux semaines à partir de la remise de la décision pour le recours devant le tribunal (Klage) ; si c’est une semaine, c’est aussi le délai de la demande en référé (Eilantrag). Les deux doivent arriver au tribunal pendant ce temps. En cas de doute, Lotse calcule avec une semaine.
    .why = Si le délai passe sans recours, la décision est définitive. Le texte sur les voies de recours à la fin de la décision dit ce qui vaut pour vous ; les raisons et les preuves doivent arriver au tribunal dans le mois qui suit la remise de la décision. Gardez l’enveloppe. Avec la protection complète, vous n’avez pas besoin de recours.

step-asylum-reasons = Motiver le recours, envoyer les preuves
    .summary = Vous avez fait un recours contre la décision ? Écrivez au tribunal administratif (Verwaltungsgericht), dans le mois qui suit la remise de la décision, pourquoi elle est fausse, et joignez vos preuves. Tout doit arriver au tribunal pendant ce temps.
    .why = Le mois commence avec la remise de la décision, pas avec le recours. Le tribunal peut refuser ce qui arrive plus tard. Il devrait statuer bien plus vite sur une demande en référé (Eilantrag) : écrivez-y tout de suite les raisons.

step-renew-asylum-paper = Prolonger la Gestattung ou la Duldung
    .summary = Votre document indique jusqu’à quand il est valable. Allez environ deux semaines avant au service qui l’a délivré et faites-le prolonger. Apportez l’ancien document.
    .why = L’autorisation de séjour (Gestattung) est votre pièce d’identité. Les administrations et les employeurs demandent aussi un document valable. Pour la Duldung (tolérance), vous ne payez rien si vous avez besoin de prestations selon la loi sur les demandeurs d’asile (Asylbewerberleistungsgesetz).

step-asylum-work = Asile : demander l’autorisation de travail
    .summary = Demandez l’autorisation de l’office des étrangers (Ausländerbehörde) avant de commencer. Elle est possible au plus tôt trois mois après l’enregistrement. Dans un centre d’accueil (Aufnahmeeinrichtung), c’est six mois si un autre État de l’UE est peut-être compétent ou vous a déjà protégé. L’agence pour l’emploi (Agentur für Arbeit) doit le plus souvent donner son accord.
    .why = Sans autorisation, vous n’avez pas le droit de travailler. Il n’y a pas d’autorisation en procédure accélérée, ni le plus souvent pour les personnes de pays d’origine sûrs. Pour une formation professionnelle et après quatre ans en Allemagne, l’accord de l’agence n’est pas nécessaire.

step-asylum-work-safe-origin = Pays d’origine sûr : clarifier le travail
    .summary = Votre État figure sur une liste de pays d’origine sûrs ? Alors le travail est souvent interdit. Demandez au conseil ou à l’office des étrangers (Ausländerbehörde) laquelle des deux listes et quelle exception valent pour vous.
    .why = Liste allemande : le plus souvent pas d’autorisation pendant la procédure d’asile. Liste de l’UE : la procédure est le plus souvent accélérée, et alors il n’y a pas d’autorisation. Après un rejet, avec une Duldung (tolérance), l’interdiction vaut pour les deux listes. Pour les exceptions, le jour compte : celui de votre demande d’asile, de votre Duldung ou de votre autorisation de travail.

step-asylum-benefits = Recevoir les prestations pendant l’asile
    .summary = Pendant la procédure d’asile et avec une Duldung (tolérance), vous recevez des prestations selon la loi sur les demandeurs d’asile (Asylbewerberleistungsgesetz) : hébergement, nourriture, vêtements, soins et un peu d’argent. Dans le centre, beaucoup est donné en nature ou sur une carte de paiement (Bezahlkarte).
    .why = Le nécessaire est ainsi assuré, pour les enfants aussi les besoins scolaires. Déclarez votre argent et vos revenus et venez aux rendez-vous, sinon on réduit les prestations. Après une reconnaissance, c’est le plus souvent le Jobcenter qui est compétent.

step-asylum-health-care = Voir un médecin pendant l’asile
    .summary = En cas de maladie aiguë, de douleurs, pendant la grossesse, pour les vaccins et la prévention, vous recevez des soins. Demandez dans votre hébergement ou au bureau d’aide sociale (Sozialamt) si vous avez besoin d’une carte ou d’un bon de soins (Behandlungsschein).
    .why = Les adultes qui ne sont pas salariés ne choisissent une caisse d’assurance maladie (Krankenkasse) que lorsqu’ils reçoivent, après 36 mois, des prestations comme dans l’aide sociale. Pour les enfants de moins de 18 ans, cela vaut dès le début. Si la vie est en danger, appelez toujours le 112.

step-asylum-child-health = Caisse d’assurance maladie pour votre enfant
    .summary = Votre enfant de moins de 18 ans reçoit des prestations selon la loi sur les demandeurs d’asile (Asylbewerberleistungsgesetz) ? Choisissez sans attendre une caisse d’assurance maladie (Krankenkasse) pour ses soins, et dites-le au service qui paie vos prestations.
    .why = Votre enfant est soigné comme dans l’aide sociale, donc pas seulement en cas de douleurs, et reçoit une carte de santé. Si vous ne choisissez pas de caisse, on en désigne une pour votre enfant.

step-after-recognition = Après la reconnaissance : la suite
    .summary = Demandez le permis de séjour (Aufenthaltserlaubnis) à l’office des étrangers (Ausländerbehörde). Allez au Jobcenter si vous avez besoin d’argent pour vivre, choisissez une caisse d’assurance maladie (Krankenkasse) et demandez le cours d’intégration.
    .why = Comme réfugié et avec la protection subsidiaire, la carte est gratuite et valable trois ans ; avec une interdiction d’expulsion, au moins un an. Les réfugiés qui veulent faire venir leur famille doivent l’annoncer dans les trois mois qui suivent la reconnaissance définitive. Vous devez signaler à l’avance les voyages dans votre pays d’origine.

step-residence-obligation = Avant de déménager : règle de résidence
    .summary = Avec une protection ou un titre selon le § 24, vous devez le plus souvent habiter trois ans dans votre Land, parfois dans un lieu fixe. Pendant la procédure d’asile et avec une Duldung (tolérance), vous habitez là où on l’a fixé. Faites une demande avant chaque déménagement.
    .why = Pour un travail, une formation, des études, un cours ou la famille proche, la règle peut ne pas s’appliquer ou être levée. Qui déménage sans rien demander risque une amende et ne reçoit le plus souvent pas d’argent au nouvel endroit.

step-temporary-protection-permit = Demander le permis de séjour § 24
    .summary = Faites-vous enregistrer et demandez le permis de séjour (Aufenthaltserlaubnis, § 24 AufenthG) dans les 90 jours qui suivent votre première entrée. Pendant ce temps, vous avez le droit d’être ici sans titre si vous êtes venu au plus tard le 4 décembre 2026.
    .why = Avec la demande, votre séjour reste permis jusqu’à la décision. L’attestation provisoire (Fiktionsbescheinigung) aide au Jobcenter. Avec le permis de séjour, vous pouvez travailler. Cette protection est prévue jusqu’au 4 mars 2027.

step-temporary-protection-2027 = § 24 : vérifier à partir de janvier 2027
    .summary = À partir de janvier 2027, demandez à l’office des étrangers (Ausländerbehörde) ou au conseil ce que devient le § 24. S’il n’y a pas de nouvelle règle d’ici là, demandez au plus tard le 4 mars 2027 la prolongation ou un autre titre.
    .why = Les cartes qui étaient valables le 1er février 2026 le restent le plus souvent d’elles-mêmes jusqu’au 4 mars 2027. Pour la suite, le droit que nous connaissons (août 2026) ne prévoit encore rien.

step-toleration-rights = Avec une Duldung : droits et conseil
    .summary = Faites-vous conseiller sur ce qui est possible avec une Duldung (tolérance) : travail, formation et voies vers un permis de séjour (Aufenthaltserlaubnis). Demandez à l’office des étrangers (Ausländerbehörde) avant chaque travail, et gardez toutes les preuves.
    .why = Une Duldung n’est pas un titre de séjour, mais elle peut y mener. Si une maladie s’oppose à l’expulsion, vous devez présenter sans attendre le certificat médical détaillé.

step-clarify-identity = Établir son identité, réunir des preuves
    .summary = Avec une Duldung (tolérance), vous devez faire des démarches pour un passeport, dans la mesure de ce qu’on peut vous demander. Allez d’abord au conseil, surtout avant d’aller à l’ambassade. Notez chaque démarche avec la date.
    .why = Pour une formation, ce qui compte, c’est que l’identité ait été établie dans les six premiers mois après l’entrée, ou que vous ayez fait jusque-là tout ce qu’on pouvait vous demander. Vous pouvez aussi tout faire plus tard, et cela aide.

step-training-toleration = Préparer une formation avec une Duldung
    .summary = Vous avez un contrat de formation ? Demandez le permis de séjour (Aufenthaltserlaubnis, § 16g) ou la tolérance pour formation (Ausbildungsduldung, § 60c), au plus tôt sept mois avant le début. Le plus souvent, vous devez avoir une Duldung depuis trois mois.
    .why = Vous pouvez ainsi rester pendant toute la formation. Ensuite, il y a un permis de séjour de deux ans pour travailler dans le métier appris. Si vous avez commencé pendant la procédure d’asile, vous pouvez continuer après un rejet.

step-permit-from-toleration = Vérifier le droit de rester (§§ 25a, 25b)
    .summary = Faites vérifier si vous pouvez obtenir un permis de séjour (Aufenthaltserlaubnis) : avant 27 ans, après trois ans ici, avec l’école ou un diplôme (§ 25a) ; sinon après six ans, avec un enfant mineur après quatre (§ 25b).
    .why = Ainsi, la Duldung (tolérance) devient un séjour sûr. Vous devez faire la demande selon le § 25a avant votre 27e anniversaire. Pour le § 25b, il vous faut le plus souvent un revenu propre et un allemand simple (A2).

step-resettler-reception = S’enregistrer au premier accueil fédéral
    .summary = Après votre entrée, allez tout de suite au centre de premier accueil (Erstaufnahmeeinrichtung) fédéral à Friedland et faites-vous enregistrer. Apportez la décision d’admission (Aufnahmebescheid) et les documents de toute la famille.
    .why = L’enregistrement est obligatoire. Vous recevez la fiche d’enregistrement (Registrierschein), et l’Office fédéral d’administration (Bundesverwaltungsamt) fixe dans quel Land vous allez. Un autre Land n’est pas obligé de vous accueillir.

step-resettler-name = Déclarer son nom sous forme allemande
    .summary = Vous voulez abandonner le patronyme (nom du père), porter votre nom sous forme allemande ou choisir en couple un nom de famille commun ? Déclarez-le à l’Office fédéral d’administration (Bundesverwaltungsamt) pendant la répartition, ou plus tard au bureau de l’état civil (Standesamt).
    .why = La déclaration est facultative et gratuite. Le mieux est de la faire avant que l’attestation et la carte d’identité soient établies à l’ancien nom.

step-resettler-certificate = Vérifier l’attestation de rapatrié (Spätaussiedler)
    .summary = L’Office fédéral d’administration (Bundesverwaltungsamt) vous envoie de lui-même l’attestation selon le § 15 BVFG. Pour cela, déclarez votre domicile là où vous habitez. Vérifiez les noms et les dates, et renseignez-vous si elle tarde à venir.
    .why = Avec l’attestation, vous obtenez la nationalité allemande. Beaucoup d’administrations la demandent. Jusqu’à ce qu’elle soit là, la fiche d’enregistrement (Registrierschein) aide.

step-resettler-id-card = Demander la carte d’identité allemande
    .summary = Demandez au bureau de déclaration de domicile (Meldebehörde), pour toutes les personnes à partir de 16 ans, une carte d’identité ou un passeport allemand. Apportez l’attestation selon le § 15 BVFG. Les enfants plus jeunes peuvent aussi recevoir une carte.
    .why = Les Allemands à partir de 16 ans doivent avoir une carte d’identité ou un passeport valable. La carte d’identité coûte 46 euros, avant 24 ans 27,60 euros.

step-resettler-aid = Demander les aides aux rapatriés (Spätaussiedler)
    .summary = Demandez à l’Office fédéral d’administration (Bundesverwaltungsamt) l’aide transitoire unique (Überbrückungshilfe). Vous êtes né avant le 1er avril 1956 et avez été retenu de force (Gewahrsam) en Union soviétique ? Demandez aussi l’aide à l’insertion (Eingliederungshilfe).
    .why = L’aide à l’insertion est de 2 046 euros, pour les personnes nées avant 1946 de 3 068 euros. Elle n’est donnée que sur demande et seulement jusqu’à trois ans après le mois où l’attestation a été établie.
