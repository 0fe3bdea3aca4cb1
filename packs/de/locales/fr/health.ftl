step-health-insurance = Choisir une assurance maladie
    .summary = Choisissez une caisse d’assurance maladie (Krankenkasse) et inscrivez-vous. Si vous êtes salarié ou en formation, indiquez tout de suite votre caisse à votre entreprise.
    .why = En Allemagne, tout le monde doit avoir une assurance maladie. Si vous n’indiquez pas de caisse dans les deux semaines après le début du travail, l’entreprise en choisit une pour vous. Pendant la procédure d’asile et avec une Duldung (tolérance), il y a des règles particulières.

step-health-cover-eu = Utiliser l’assurance d’un pays de l’UE
    .summary = Si vous êtes assuré dans un autre pays de l’UE (EHIC, S1 ou A1), vous n’avez souvent pas besoin d’une caisse allemande. Les étudiants demandent à une caisse d’assurance maladie (Krankenkasse) l’avis M10 pour leur université. Un S1 se dépose auprès d’une caisse d’assurance maladie.
    .why = Ainsi, vous ne payez pas deux fois. Si vous prenez un travail ici, même un mini-job, c’est le plus souvent le droit allemand qui s’applique : dites-le à la caisse d’assurance maladie avant le premier jour de travail.

step-family-insurance = Assurer aussi la famille
    .summary = Dites à votre caisse d’assurance maladie légale (Krankenkasse) qui fait partie de votre famille. Les époux, partenaires enregistrés et enfants qui vivent ici et gagnent peu ou rien sont alors assurés gratuitement avec vous.
    .why = La limite de revenu est de { -figure-family-insurance-limit } euros par mois ({ -year-family-insurance-limit }), avec un mini-job de { -figure-mini-job-limit } euros ({ -year-mini-job-limit }). En août 2026, on ne savait pas encore si et quand les époux devront payer un supplément : demandez à la caisse.

step-family-doctor = Trouver un médecin de famille
    .summary = Cherchez un cabinet de médecin de famille (Hausarzt) près de chez vous et demandez s’il prend de nouveaux patients. Apportez votre carte de santé ou le bon de soins (Behandlungsschein). Pour les enfants, il y a des pédiatres.
    .why = Le médecin de famille est le plus souvent le premier à voir quand vous êtes malade, et il vous envoie si nécessaire chez un spécialiste. En dehors des heures de consultation, le service médical de garde aide.

step-measles-protection = Prouver la protection contre la rougeole
    .summary = Les personnes nées après 1970 doivent montrer qu’elles sont protégées contre la rougeole : enfants en crèche (Kita) et à l’école, personnes en hébergement collectif et toutes celles qui travaillent à l’hôpital, dans un cabinet médical, une crèche, une école ou un hébergement.
    .why = À la crèche, à l’école et au travail, la preuve doit être là avant le premier jour ; sans elle, vous n’avez pas le droit d’y travailler. Dans un hébergement, vous devez la montrer quand vous y habitez depuis quatre semaines ; vous avez alors encore quatre semaines. Un cabinet médical vérifie et vaccine.

step-disability-card = Demander la carte de personne gravement handicapée
    .summary = Vous ou votre enfant avez un handicap qui dure plus de six mois ? Faites constater le degré de handicap par le service compétent. À partir du degré 50, vous recevez la carte de personne gravement handicapée (Schwerbehindertenausweis).
    .why = La nationalité ne compte pas si vous vivez ou travaillez ici légalement. Le degré de handicap vaut à partir du jour où vous faites la demande. Avec la carte, vous avez cinq jours de congé en plus et une meilleure protection contre le licenciement.
