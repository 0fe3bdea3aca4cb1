# Aufenthalt

step-before-entry = Visa et documents avant le voyage
    .summary = Vous voulez rester plus de 90 jours ? Alors il vous faut le plus souvent, déjà avant le voyage, un visa national (D) de l’ambassade d’Allemagne. Apportez actes et diplômes en original, si nécessaire avec apostille et traduction.
    .why = Sans le bon visa, l’administration refuse le plus souvent le titre de séjour en Allemagne. Les ressortissants d’Australie, du Canada, de Corée du Sud, des États-Unis, d’Israël, du Japon, de Nouvelle-Zélande et du Royaume-Uni n’ont pas besoin de visa.

step-residence-permit = Demander le titre de séjour
    .summary = Faites la demande à l’office des étrangers (Ausländerbehörde) avant la fin de votre visa, même s’il manque encore des documents. Vous êtes venu sans visa, par exemple comme citoyen des États-Unis ou du Japon ? Alors vous avez 90 jours à partir de l’entrée.
    .why = Avec un visa D, vous gardez vos droits après la demande, jusqu’à ce que l’administration décide. L’attestation provisoire (Fiktionsbescheinigung) le prouve. Un visa Schengen n’est pas prolongé par la demande.

step-extend-residence-permit = Prolonger le titre de séjour
    .summary = Demandez la prolongation à l’office des étrangers (Ausländerbehörde) avant la fin de votre titre, même s’il manque encore des documents. Demander un rendez-vous ne suffit pas. Écrivez : « Ich beantrage die Verlängerung. » (Je demande la prolongation.) Demandez l’attestation provisoire (Fiktionsbescheinigung).
    .why = Si la demande est faite à temps, votre titre reste valable, avec le droit de travailler, jusqu’à ce que l’administration décide. Sans demande, il s’éteint le dernier jour, et votre employeur n’a plus le droit de vous faire travailler.

step-renew-provisional-certificate = Renouveler l’attestation provisoire
    .summary = Regardez jusqu’à quand votre attestation provisoire (Fiktionsbescheinigung) est valable. L’office des étrangers (Ausländerbehörde) n’a pas encore décidé sur votre demande ? Demandez à temps un nouveau document.
    .why = Vos droits nés de la demande valent jusqu’à la décision, même si le document expire. Mais sans document valable, il est difficile de le prouver aux employeurs et aux administrations.

step-child-residence-permit = Clarifier le titre de séjour du bébé
    .summary = Votre enfant est né en Allemagne et n’est ni allemand ni citoyen de l’UE ? Demandez bientôt à l’office des étrangers (Ausländerbehörde) son titre, au plus tard six mois après la naissance. En procédure d’asile : signalez tout de suite la naissance au BAMF.
    .why = Si les deux parents ont un permis de séjour (Aufenthaltserlaubnis) ou une autorisation d’établissement (Niederlassungserlaubnis), l’enfant reçoit son titre sans demande. C’est vrai aussi si un parent en a un et exerce seul l’autorité parentale. Sinon, vous devez demander le titre.

step-mobile-eu-title = Avec un titre de l’UE : demande ici
    .summary = Vous avez un titre de séjour d’un autre pays de l’UE ? Pour vivre en Allemagne, il ne suffit pas. Avec une carte bleue européenne que vous avez là-bas depuis douze mois, faites la demande ici le premier mois après l’entrée.
    .why = Avec la carte bleue, faites une demande complète : au plus tard 30 jours après commence votre droit de travailler ici. Avec d’autres titres, la demande ici n’est possible que si vous avez droit au titre allemand, et seulement dans les 90 premiers jours.

step-free-movement = Réunir les preuves de la libre circulation
    .summary = Comme citoyen de l’UE ou de l’EEE, vous n’avez pas besoin de titre de séjour. Gardez les preuves de votre travail ou de vos études, de votre revenu et de votre assurance maladie. Pour la Suisse, il y a un accord particulier.
    .why = Après trois mois, l’office des étrangers (Ausländerbehörde) peut demander ces preuves. Après cinq ans, vous avez un droit de séjour permanent (Daueraufenthaltsrecht).

step-swiss-notification = Annoncer le séjour à l’office des étrangers
    .summary = Comme citoyen suisse, vous n’avez pas besoin de titre de séjour. Mais vous devez annoncer votre séjour à l’office des étrangers (Ausländerbehörde), dans les trois mois qui suivent l’entrée : avec adresse, but, début et durée.
    .why = C’est une obligation légale. Sur demande, vous recevez une carte qui montre votre droit. Elle coûte 46 euros ; si vous n’avez pas encore 24 ans, 27,60 euros.

step-eu-family-card = Carte de séjour : famille de citoyens UE
    .summary = Vous faites partie de la famille d’une personne de l’UE ou de l’EEE ? Alors vous n’avez pas besoin de titre de séjour. Donnez vos données à l’office des étrangers (Ausländerbehörde) : passeport, preuve de parenté et attestation de domicile (Meldebestätigung) de la personne de l’UE.
    .why = Vous pouvez vivre et travailler ici, même avant d’avoir la carte. Vous recevez une attestation tout de suite, la carte dans les six mois. Elle est le plus souvent valable cinq ans.

step-permanent-residence-eu = Faire attester le droit de séjour permanent
    .summary = Vous vivez ici légalement depuis cinq ans comme citoyen de l’UE ou comme sa famille ? Alors vous avez un droit de séjour permanent. Les citoyens de l’UE reçoivent une attestation, les membres de la famille d’autres pays demandent la carte de séjour permanent (Daueraufenthaltskarte).
    .why = Ce droit reste, même si vous ne travaillez plus. L’attestation pour les citoyens de l’UE coûte 10 euros. La carte pour les membres de la famille arrive dans les six mois qui suivent la demande.

step-withdrawal-agreement-document = Vérifier l’Aufenthaltsdokument-GB
    .summary = Britannique, vous viviez déjà ici avant 2021 ? Alors votre droit né de l’accord de retrait reste valable sans demande. Regardez jusqu’à quand votre document de séjour (Aufenthaltsdokument-GB) est valable et demandez-en un nouveau à temps.
    .why = Le droit ne finit pas avec la carte, mais c’est avec elle que vous le prouvez. Vous avez droit au séjour permanent ? Alors faites inscrire le mot « Daueraufenthalt ».

step-report-job-end = Signaler la fin du travail ou de la formation
    .summary = Vous avez un titre pour un travail, une activité indépendante, des études ou une formation, et cela finit plus tôt que prévu ? Dites-le à l’office des étrangers (Ausländerbehörde) dans les deux semaines après l’avoir appris.
    .why = C’est une obligation, sinon vous risquez une amende. Qui a un titre pour un travail et en signale la fin garde ensuite au moins six mois pour chercher, mais jamais plus longtemps que la carte n’est valable.

step-passport-renewal = Renouveler le passeport à temps
    .summary = Regardez jusqu’à quand votre passeport est valable. Demandez le nouveau assez tôt pour l’avoir avant que l’ancien expire. Les citoyens de l’UE ont besoin d’un passeport ou d’une carte d’identité valable.
    .why = C’est une obligation. Sans passeport valable, un titre de séjour n’est le plus souvent pas prolongé. Vous venez d’un pays hors de l’UE et avez perdu le passeport ? Signalez-le tout de suite à l’office des étrangers (Ausländerbehörde).

step-online-id = Activer la carte d’identité en ligne
    .summary = Votre titre de séjour électronique (eAT), la carte que donne l’office des étrangers (Ausländerbehörde), a une fonction en ligne. Les citoyens de l’UE et de l’EEE peuvent commander une carte eID, les Suisses non.
    .why = Avec l’identité en ligne (Online-Ausweis), vous pouvez faire certaines demandes de chez vous et vous épargner des rendez-vous.

step-family-reunification = Faire venir la famille (Familiennachzug)
    .summary = Votre femme, votre mari, votre partenaire enregistré et vos enfants de moins de 18 ans demandent un visa à l’ambassade d’Allemagne. Vous êtes reconnu comme réfugié ? Annoncez vous-même le regroupement familial à l’office des étrangers (Ausländerbehörde), dans les trois mois qui suivent la reconnaissance définitive.
    .why = Votre propre annonce respecte le délai : vous n’avez alors pas à prouver revenu et logement. Avec la protection subsidiaire, le regroupement est suspendu jusqu’au 23 juillet 2027, sauf cas de rigueur. Le plus facile est de rejoindre des Allemands et des citoyens de l’UE.

step-own-right-after-separation = Après une séparation : clarifier le séjour
    .summary = Vous avez votre titre grâce à votre mariage ou partenariat enregistré, et vous vivez séparés ? Faites-vous conseiller tôt. Après trois ans ensemble en Allemagne, le titre est le plus souvent prolongé d’un an comme droit propre.
    .why = Dans les cas de rigueur, c’est possible tout de suite, surtout en cas de violence domestique. L’argent du Jobcenter ne nuit le plus souvent pas pendant cette seule année. Si votre conjoint est ou était citoyen de l’UE, des règles particulières s’appliquent.

step-settlement-permit = Demander l’autorisation d’établissement
    .summary = Avec l’autorisation d’établissement (Niederlassungserlaubnis), vous restez sans date de fin. Avec la carte bleue européenne, c’est possible après 27 mois, avec l’allemand B1 après 21. Les travailleurs qualifiés, les conjoints d’Allemands et certains indépendants attendent trois ans, la plupart des autres cinq.
    .why = Vous n’avez alors plus rien à prolonger. Le plus souvent, il vous faut des cotisations de retraite, l’allemand B1 et le test « Leben in Deutschland ». Avec un titre pour des études ou une formation et avec la carte d’opportunité (Chancenkarte), ce n’est pas encore possible.

step-naturalisation = Demander la naturalisation
    .summary = Après cinq ans de séjour légal, vous pouvez demander la naturalisation (Einbürgerung), comme conjoint d’Allemand après trois. Il vous faut le plus souvent l’allemand B1, un test réussi et un revenu propre.
    .why = Avec le passeport allemand, vous pouvez toujours vivre ici et voter à toutes les élections. Avec le § 24, une Duldung (tolérance) ou un titre pour études, formation ou recherche d’emploi, ce n’est pas encore possible. Pour un enfant, cela coûte 51 euros.

step-travel-with-permit = Vérifier ses documents avant un voyage
    .summary = En voyage, emportez votre passeport valable et la carte de votre titre de séjour (eAT). Ne restez pas plus de six mois à l’étranger sans avoir demandé avant à l’office des étrangers (Ausländerbehörde).
    .why = Après six mois à l’étranger, votre titre peut s’éteindre ; avec la carte bleue européenne et pour la famille de son titulaire, après douze. Vous avez obtenu ici une protection ? Signalez avant à l’office des étrangers les voyages dans votre pays d’origine.
