step-integration-course = Commencer le cours d’intégration
    .summary = Lisez dans votre lettre si vous avez le droit ou l’obligation de suivre le cours. Si c’est une obligation, inscrivez-vous tout de suite dans une école et envoyez la preuve à l’administration qui vous y a obligé. Si c’est un droit, vous avez un an à partir de votre premier titre de séjour.
    .why = Vous apprenez l’allemand jusqu’au B1 et beaucoup sur la vie ici. Les conjoints sans B1 doivent le plus souvent participer : jusqu’à la réussite, le titre n’est en général prolongé que d’un an. Les personnes qui ont demandé l’asile y ont droit après la reconnaissance.

step-integration-course-admission = Demander une place en cours d’intégration
    .summary = Si vous n’y avez pas droit, c’est le BAMF qui décide, s’il y a des places libres. En février 2026, il a arrêté ces admissions ; en juillet, l’ordre de priorité a été redéfini. Demandez où en sont les choses.
    .why = Autres voies : le Jobcenter, l’office des étrangers (Ausländerbehörde) ou le service des prestations pour demandeurs d’asile peut vous obliger à suivre le cours, et le Jobcenter peut aussi vous y admettre. Ou vous payez vous-même. Un centre de conseil connaît souvent aussi des cours gratuits.

step-placement-test = Passer le test de niveau
    .summary = Avant le cours d’intégration, vous passez un test de niveau gratuit, à l’école de langue ou dans un centre de test.
    .why = Le test montre quel cours et quel module vous conviennent. Vous ne pouvez pas échouer.

step-job-language-course = Apprendre l’allemand pour le travail
    .summary = Demandez à l’agence pour l’emploi (Agentur für Arbeit), au Jobcenter ou au BAMF l’autorisation de suivre un cours de langue professionnel (Berufssprachkurs). Inscrivez-vous dans une école dans les trois mois à partir de la date qui figure sur l’autorisation, sinon elle expire.
    .why = Les cours mènent de B1 à B2 et de B2 à C1. Des cours spéciaux aident à la reconnaissance de votre métier. Sans travail, en formation ou avec un petit revenu, ils sont gratuits.

step-language-level = Connaître et prouver son niveau d’allemand
    .summary = Trouvez votre niveau d’allemand : d’A1 (simple) à C1 (très bien). Gardez bien votre certificat de langue.
    .why = Beaucoup de droits dépendent d’un niveau : travail dans le métier appris, séjour permanent ou naturalisation. Les administrations demandent une preuve.
