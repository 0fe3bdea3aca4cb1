step-find-a-home = Chercher un logement
    .summary = Cherchez par plusieurs moyens à la fois et préparez vos documents à l’avance : pièce d’identité, justificatif de revenus et, si vous en avez un, contrat de travail.
    .why = Un logement à vous apporte du calme et une adresse fixe pour votre courrier. Personne n’a le droit de vous désavantager dans la recherche de logement à cause de votre origine ou de votre religion.

step-rental-scams = Reconnaître les arnaques au logement
    .summary = Ne payez rien avant d’avoir visité le logement et d’avoir un bail. La caution n’est due que quand la location commence.
    .why = Des escrocs profitent du manque de logements et demandent de l’argent pour des logements qui ne leur appartiennent pas. Si vous payez d’avance, l’argent est le plus souvent perdu.

step-rental-contract = Vérifier le bail
    .summary = Lisez tranquillement le bail avant de signer. La caution ne doit pas dépasser trois mois de loyer sans les charges, et vous avez le droit de la payer en trois fois.
    .why = Le contrat fixe le loyer, les charges, la caution et la résiliation. Vous avez beaucoup de droits même si le contrat dit autre chose.

step-handover-record = Faire un état des lieux
    .summary = En emménageant, parcourez le logement avec le propriétaire. Notez les dégâts, les relevés des compteurs et les clés, prenez des photos et signez tous les deux.
    .why = Ainsi, vous pourrez montrer plus tard quels dégâts existaient déjà. Après votre départ, le propriétaire peut encore demander pendant six mois un dédommagement.

step-electricity-internet = Électricité et internet : s’abonner
    .summary = Inscrivez-vous auprès du fournisseur de base (Grundversorger) dès que vous consommez de l’électricité dans le logement, ou concluez vous-même un contrat. Pour internet, demandez un contrat de douze mois.
    .why = Sans contrat choisi, c’est le fournisseur de base qui vous livre ; vous pouvez résilier ce contrat avec un préavis de deux semaines. Un contrat de téléphone ou d’internet peut durer au début 24 mois au plus.

step-subsidised-flat = Demander l’accès au logement social
    .summary = Demandez au service du logement de votre ville un certificat d’accès au logement social (Wohnberechtigungsschein, WBS). Votre revenu doit être sous la limite de votre Land, et vous devez pouvoir habiter ici assez longtemps.
    .why = Avec le WBS, vous avez le droit de louer un logement social. Il est en général valable un an.

step-housing-benefit = Demander l’allocation logement
    .summary = Si vous gagnez peu et payez un loyer, vous pouvez demander l’allocation logement (Wohngeld) au service compétent de votre ville (Wohngeldstelle).
    .why = L’allocation logement est une aide au loyer. Pour les mois avant la demande, il n’y a le plus souvent pas d’argent. Avec la carte d’opportunité (Chancenkarte) ou un titre pour chercher du travail, vous n’y avez en général pas droit. Demandez d’abord à un centre de conseil.

step-notice-from-landlord = Réagir à la résiliation du bail
    .summary = Ne quittez pas le logement à cause d’une lettre : seul un tribunal peut l’ordonner. Si le départ était particulièrement dur pour vous, opposez-vous : cela doit arriver chez le propriétaire au plus tard deux mois avant la fin de la location. Un e-mail suffit.
    .why = S’il s’agit de loyers impayés, allez aujourd’hui même au Jobcenter ou au bureau d’aide sociale (Sozialamt). Jusqu’à deux mois après la remise de l’action en expulsion (Räumungsklage), le paiement complet peut annuler une résiliation sans préavis. Dans tous les cas, faites-vous conseiller.
