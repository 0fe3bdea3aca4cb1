step-tax-id = Garder son identifiant fiscal
    .summary = Après la déclaration de votre adresse, le numéro d’identification fiscale (identifiant fiscal : Steuer-ID, IdNr) arrive par la poste. Gardez bien la lettre et donnez le numéro à votre employeur.
    .why = Sans ce numéro, l’employeur retient souvent trop d’impôt. Faites quand même tout de suite les demandes comme les allocations familiales : le numéro peut suivre.

step-bank-account = Ouvrir un compte courant
    .summary = Ouvrez un compte courant. Si une banque ne veut pas de vous, exigez un compte de base (Basiskonto) : vous y avez droit, même sans adresse fixe, pendant la procédure d’asile ou avec une Duldung (tolérance).
    .why = Le salaire, le loyer et la plupart des prestations passent par un compte. La banque doit accepter une demande de compte de base dans les dix jours ouvrés (sans samedis ni dimanches), ou la refuser par écrit avec les raisons.

step-tax-class = Vérifier la classe d’impôt
    .summary = Regardez sur votre fiche de paie si la classe d’impôt (Steuerklasse) est juste. Les personnes mariées, les partenaires enregistrés et les parents seuls peuvent la faire changer au centre des impôts (Finanzamt).
    .why = La classe d’impôt décide combien de salaire vous recevez chaque mois. Pour l’année en cours, un changement est possible jusqu’au 30 novembre. Si votre situation change de telle sorte que vous devriez payer plus d’impôts, vous devez le signaler.

step-tax-registration = Déclarer son activité au centre des impôts
    .summary = Envoyez au centre des impôts (Finanzamt), dans le mois qui suit le début, le questionnaire d’enregistrement fiscal (Fragebogen zur steuerlichen Erfassung), sur internet avec ELSTER. Une activité commerciale ou artisanale (Gewerbe) se déclare en plus au bureau du commerce (Gewerbeamt).
    .why = Vous recevez alors le numéro fiscal (Steuernummer) qu’il vous faut pour vos factures. C’est obligatoire, même avec de petites recettes et pour les professions libérales.

step-broadcast-fee = Régler la redevance audiovisuelle
    .summary = Pour chaque logement, une personne adulte paie la redevance audiovisuelle (Rundfunkbeitrag). Inscrivez-vous ou indiquez qui paie déjà dans le logement. Dans un hébergement collectif, personne ne paie.
    .why = La redevance est obligatoire, même sans télévision. Si vous vous inscrivez tard, vous devez payer les mois passés ; si vous recevez certaines prestations, vous pouvez demander une exonération. Répondez toujours aux lettres.

step-liability-insurance = Prendre une responsabilité civile
    .summary = Réfléchissez si vous prenez une assurance responsabilité civile privée (Haftpflichtversicherung). Elle est facultative, mais on la recommande le plus souvent beaucoup.
    .why = Qui cause un dommage par accident doit le payer. L’assurance paie par exemple si vous blessez quelqu’un à vélo.

step-tax-return = Faire sa déclaration d’impôts
    .summary = Vérifiez après la fin de l’année si vous devez remettre une déclaration d’impôts (Steuererklärung) ou si cela vaut la peine. Les indépendants doivent le plus souvent la remettre, et par voie électronique. C’est gratuit avec ELSTER.
    .why = Les salariés récupèrent souvent de l’argent. Si vous devez la remettre, vous avez le plus souvent jusqu’au 31 juillet de l’année suivante. Elle est obligatoire pour les indépendants dont les revenus dépassent { -figure-basic-tax-allowance } euros ({ -year-basic-tax-allowance }) et toujours si le centre des impôts (Finanzamt) l’exige.

step-church-tax = Comprendre l’impôt d’Église
    .summary = Lors de la déclaration de domicile, on vous demande le plus souvent votre religion. Si vous êtes membre d’une Église ou communauté qui prélève des impôts, l’impôt d’Église (Kirchensteuer) peut être retenu sur votre salaire.
    .why = Si vous n’êtes pas membre d’une telle communauté, vous ne payez pas d’impôt d’Église. Veillez à ce que l’indication soit juste.

step-credit-record = Se procurer un relevé de solvabilité
    .summary = Beaucoup de propriétaires veulent savoir si vous payez vos factures. La copie de vos données de la SCHUFA est gratuite ; elle est faite pour vous-même.
    .why = Les personnes nouvelles n’ont souvent encore rien dans leur dossier. Ce n’est pas grave : montrez plutôt le contrat de travail et les fiches de paie, ou indiquez quelqu’un qui se porte garant pour vous.

step-basic-income-support = Vérifier l’allocation de base
    .summary = Si votre argent ne suffit pas pour vivre, le Jobcenter peut aider : avec l’allocation de base (Grundsicherungsgeld), avant appelée Bürgergeld. Si vous n’avez pas de passeport allemand, faites-vous conseiller avant la demande.
    .why = Beaucoup de personnes ne la reçoivent pas dans les trois premiers mois. Si vous êtes ici seulement pour chercher du travail, si vous étudiez ou recevez des prestations pour demandeurs d’asile (Asylbewerberleistungen), vous n’y avez le plus souvent pas droit plus tard non plus. Avec certains titres de séjour, une demande peut avoir des conséquences.

step-student-grant = Demander la bourse BAföG
    .summary = Vous étudiez ou allez à l’école, et l’argent ne suffit pas ? Faites la demande au plus tard le mois où commencent les études ou l’école, pour les études au service des étudiants (Studierendenwerk). N’attendez pas d’avoir tous les documents.
    .why = On paie au plus tôt à partir du mois de la demande. Beaucoup y ont droit : Allemands, réfugiés reconnus, personnes avec le § 24, familles d’Allemands, citoyens de l’UE qui travaillent, d’autres après 15 mois. Un titre d’étudiant (§ 16b) seul ne suffit pas.

step-training-grant = Demander l’aide à la formation (BAB)
    .summary = Vous faites une formation en entreprise, n’habitez pas chez vos parents et l’argent ne suffit pas ? Demandez à l’agence pour l’emploi (Agentur für Arbeit) l’aide à la formation professionnelle (Berufsausbildungsbeihilfe, BAB), de préférence avant le début.
    .why = On paie au plus tôt à partir du mois de la demande. La nationalité ne joue aucun rôle. Avec une autorisation de séjour pendant la procédure d’asile (Aufenthaltsgestattung), vous ne recevez pas cette aide. Avec une Duldung (tolérance), vous la recevez après 15 mois en Allemagne. Cette aide ne nuit pas à votre séjour.

step-order-for-payment = Injonction de payer : deux semaines pour répondre
    .summary = Une enveloppe jaune avec une injonction de payer (Mahnbescheid) : le tribunal n’a pas vérifié la dette. Si vous ne devez pas cet argent, cochez l’opposition (Widerspruch) dans le formulaire et envoyez-le tout de suite. Il doit arriver au tribunal dans les deux semaines à partir de la remise : le jour de la remise est écrit sur l’enveloppe.
    .why = Sans réponse, un titre exécutoire (Vollstreckungsbescheid) peut suivre, puis l’huissier (Gerichtsvollzieher), même si vous ne devez rien. Une lettre d’une société de recouvrement (Inkasso) n’est pas une injonction de payer.

step-object-to-decision = S’opposer à une décision
    .summary = Si vous n’êtes pas d’accord avec la lettre d’une administration, vous avez le plus souvent un mois, à partir du jour où elle est considérée comme arrivée. Lisez le dernier paragraphe : il dit comment et jusqu’à quand agir. Vous pouvez envoyer les raisons plus tard.
    .why = Sans opposition (Widerspruch), même une décision fausse devient valable. Si l’indication du délai manque, vous avez le plus souvent un an. Pour les décisions du BAMF sur l’asile, d’autres délais, plus courts, s’appliquent.

due-reason-grant-month = On paie à partir du mois où votre demande arrive. Si elle arrive au plus tard le dernier jour du mois où commencent les études ou la formation, vous ne perdez rien.
