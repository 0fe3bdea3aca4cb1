step-work-permission = Vérifier : ai-je le droit de travailler ?
    .summary = Lisez votre titre de séjour et la feuille annexe (Zusatzblatt). Ils disent si vous pouvez travailler et dans quoi. Avec une autorisation de séjour pendant la procédure d’asile (Aufenthaltsgestattung) ou une Duldung (tolérance), il vous faut pour chaque travail une autorisation de l’office des étrangers (Ausländerbehörde).
    .why = Un titre de séjour permet le travail si aucune loi ne l’interdit ou ne le limite. Travailler sans autorisation peut nuire à votre séjour.

step-employment-contract = Vérifier le contrat de travail
    .summary = Lisez tranquillement le contrat avant de signer. Le salaire minimum est de { -figure-minimum-wage } euros bruts de l’heure ({ -year-minimum-wage }). Le plus souvent, il augmente au 1er janvier.
    .why = Vous avez des droits, même sans bien parler allemand : salaire minimum, au moins quatre semaines de congé, licenciement seulement sur papier. L’employeur doit vous donner l’essentiel du contrat sur papier ou sous forme de fichier.

step-change-employer = Demander avant de changer d’emploi
    .summary = Votre titre vaut le plus souvent seulement pour l’emploi qui y figure. Demandez à l’office des étrangers (Ausländerbehörde) avant de commencer ailleurs. Avec la carte bleue européenne, vous pouvez changer, mais la première année, vous signalez tout de suite le changement.
    .why = Un autre travail sans autorisation est interdit. Vous risquez une amende jusqu’à 5 000 euros et des problèmes pour votre séjour. La modification est gratuite. Ne démissionnez que quand la nouvelle autorisation est là.

step-fair-integration = Faire Integration : connaître ce conseil
    .summary = « Faire Integration » conseille gratuitement les personnes de pays hors de l’UE sur le travail et les droits, dans beaucoup de langues. Retenez le bureau de votre Land.
    .why = On vous y aide par exemple en cas de salaire non payé, d’horaires trop longs ou de licenciement. Si un employeur vous a recruté à l’étranger, il doit vous l’indiquer au plus tard le premier jour de travail.

step-blue-card = Vérifier la carte bleue européenne
    .summary = Avec un diplôme universitaire et un emploi correspondant, vous pouvez demander la carte bleue européenne (Blaue Karte EU). Le salaire doit être d’au moins { -figure-blue-card-salary } euros bruts par an ({ -year-blue-card-salary }), dans les métiers en pénurie et avec un diplôme récent de { -figure-blue-card-salary-shortage } euros.
    .why = Vous pouvez rester durablement déjà après 27 mois, avec l’allemand B1 après 21 mois, et changer d’emploi sans autorisation. Dans l’informatique, l’expérience professionnelle suffit aussi. Dans les métiers réglementés, il vous faut d’abord l’autorisation.

step-skilled-worker-permit = Séjour de travailleur qualifié
    .summary = Avec une formation ou des études reconnues et un emploi qualifié, vous pouvez obtenir le titre de séjour de travailleur qualifié (Fachkraft). Il vaut pour cet emploi : avant d’en changer, demandez à l’office des étrangers (Ausländerbehörde).
    .why = Si vous remplissez les conditions, vous y avez droit. Si vous avez plus de 45 ans lors de la première demande, il vous faut au moins { -figure-skilled-worker-salary-over-45 } euros par an ({ -year-skilled-worker-salary-over-45 }) ou une retraite suffisante.

step-opportunity-card = Vérifier la carte d’opportunité
    .summary = Avec la carte d’opportunité (Chancenkarte), vous pouvez chercher du travail jusqu’à un an. Demandez-la à l’ambassade, avant le voyage. En Allemagne, ce n’est possible que si vous avez déjà un titre pour le travail, les études ou une formation.
    .why = Vous êtes entré sans visa et n’avez pas de titre de séjour ? Alors vous ne recevez pas la carte ici. Avec la carte, vous pouvez travailler jusqu’à 20 heures par semaine et travailler à l’essai. Il n’y a pas d’allocation de base (Grundsicherungsgeld).

step-student-jobs = Travailler pendant les études
    .summary = Avec le titre de séjour pour études, vous pouvez travailler 140 journées entières ou 280 demi-journées par an. Vous pouvez aussi compter par semaines : une semaine avec jusqu’à 20 heures de travail compte pour deux jours et demi, et hors de la période des cours aussi une semaine avec plus d’heures. Les emplois étudiants dans l’université ne comptent pas.
    .why = Pour travailler plus, il faut une autorisation de l’office des étrangers (Ausländerbehörde). Après le diplôme, vous avez 18 mois pour chercher un emploi correspondant.

step-mini-job = Mini-job : connaître les règles
    .summary = Dans un mini-job, vous gagnez régulièrement au plus { -figure-mini-job-limit } euros par mois ({ -year-mini-job-limit }). La limite monte avec le salaire minimum. Vérifiez avant si votre titre de séjour permet ce travail, et demandez le contrat.
    .why = Le salaire minimum, les congés et le salaire en cas de maladie valent ici aussi. Mais un mini-job seul ne vous donne ni assurance maladie ni allocation chômage.

step-vocational-training-rights = Connaître ses droits en formation
    .summary = Lisez votre contrat de formation. Avec un titre de séjour pour la formation, vous pouvez en plus travailler jusqu’à 20 heures par semaine.
    .why = Vous avez des congés : au moins 24 jours ouvrables si vous travaillez six jours par semaine. Vous avez un titre pour la formation et elle finit plus tôt ? Signalez-le à l’office des étrangers (Ausländerbehörde) dans les deux semaines après l’avoir appris. Si ce n’est pas votre faute, vous avez jusqu’à six mois pour une nouvelle place.

step-self-employment = Déclarer une activité indépendante
    .summary = Une activité commerciale ou artisanale (Gewerbe) se déclare au bureau du commerce (Gewerbeamt) dès que vous commencez. Les professions libérales ne se déclarent en général qu’au centre des impôts (Finanzamt). Hors de l’UE, de l’EEE et de la Suisse, il vous faut avant l’autorisation dans le titre de séjour.
    .why = Ainsi, vous commencez en sécurité. Comme indépendant, vous vous occupez vous-même de l’assurance maladie et de la retraite. Si vous ne venez pas de l’UE, de l’EEE ou de Suisse et avez plus de 45 ans, vous devez prouver une prévoyance vieillesse.

step-artists-insurance = Art ou médias ? S’annoncer à la KSK
    .summary = Vous vivez d’art, de musique, d’écriture ou de journalisme à votre compte ? Alors annoncez-vous tout de suite à la caisse sociale des artistes (Künstlersozialkasse, KSK). Les autres indépendants ne sont pas concernés.
    .why = L’assurance ne commence que le jour où votre annonce y arrive. Vous avez alors l’assurance retraite, maladie et dépendance et ne payez que la moitié des cotisations.

step-social-insurance-number = Garder le numéro d’assurance
    .summary = L’assurance retraite vous envoie par la poste l’attestation du numéro d’assurance (Versicherungsnummernachweis). Si elle est perdue ou n’arrive pas, demandez à votre caisse d’assurance maladie (Krankenkasse) ou à l’assurance retraite.
    .why = Votre employeur a besoin de ce numéro. Il reste le même toute votre vie et ne coûte rien.

step-register-as-job-seeking = S’inscrire tôt comme demandeur d’emploi
    .summary = Inscrivez-vous à l’agence pour l’emploi (Agentur für Arbeit) comme demandeur d’emploi (arbeitsuchend), au plus tard trois mois avant la fin de votre travail, aussi avec un contrat à durée déterminée. Si vous l’apprenez plus tard, vous avez trois jours à partir de ce jour-là. C’est possible en ligne, par téléphone ou sur place.
    .why = Si vous vous inscrivez trop tard, vous ne recevez pas d’allocation chômage pendant une semaine. L’agence aide gratuitement à chercher. Dans une formation en entreprise, cette obligation ne vaut pas.

step-unemployment-benefit = Se déclarer au chômage
    .summary = Déclarez-vous au chômage (arbeitslos) au plus tard votre premier jour sans travail : en ligne avec l’identité en ligne (Online-Ausweis) ou en personne à l’agence pour l’emploi (Agentur für Arbeit). C’est possible déjà trois mois avant.
    .why = Pour les jours avant la déclaration, il n’y a pas d’allocation chômage (Arbeitslosengeld). Vous la recevez en général si, dans les 30 derniers mois, vous avez été assuré au moins douze mois. Elle ne nuit pas à votre séjour.

step-dismissal = Licenciement reçu : au tribunal du travail
    .summary = Vous avez trois semaines à partir du jour où le licenciement écrit est arrivé. Faites-vous conseiller tout de suite et saisissez le tribunal si vous n’êtes pas d’accord : le recours doit arriver au tribunal du travail (Arbeitsgericht) pendant ce temps. Cela vaut aussi dans une petite entreprise et pendant la période d’essai.
    .why = Après trois semaines, le licenciement est valable, même s’il était incorrect. Ne signez pas de contrat de rupture (Aufhebungsvertrag) sans conseil : il peut vous coûter douze semaines d’allocation chômage.

step-sick-note = Malade : prévenir tout de suite
    .summary = Dites tout de suite à votre employeur que vous êtes malade et pour combien de temps. Si cela dure plus de trois jours calendaires, il vous faut un certificat médical au plus tard le jour de travail suivant.
    .why = Votre employeur peut aussi demander le certificat plus tôt. Si vous avez une assurance légale, il est le plus souvent transmis par voie électronique.
