step-recognition-check = Vérifier : mon métier est-il réglementé ?
    .summary = Cherchez votre métier dans le moteur de recherche de la reconnaissance (Anerkennungs-Finder). Il indique le métier allemand correspondant et le service compétent. Le conseil est gratuit.
    .why = Dans un métier réglementé, vous ne pouvez travailler qu’avec une autorisation. Dans les autres métiers, vous pouvez travailler sans reconnaissance, mais certains titres de séjour l’exigent.

step-recognition-grant = Demander une aide pour les frais
    .summary = Avec un revenu imposable jusqu’à 32 000 euros par an (couples 50 000 euros), vous pouvez recevoir la subvention pour la reconnaissance (Anerkennungszuschuss). Demandez-la avant les premiers frais. Les demandes sont possibles jusqu’au 30 juin 2027.
    .why = Elle paie jusqu’à 600 euros de frais et de traductions et jusqu’à 3 000 euros de cours. Elle ne paie pas les factures d’avant. Demandez aussi à l’agence pour l’emploi (Agentur für Arbeit), au Jobcenter ou à votre Land.

step-recognition-apply = Demander la reconnaissance
    .summary = Faites la demande au service compétent pour votre métier. Il vous faut un CV en allemand, votre pièce d’identité, vos diplômes et des traductions en allemand.
    .why = La décision montre si votre diplôme est équivalent. Dans les métiers réglementés, vous en avez besoin pour l’autorisation, dans les autres souvent pour le titre de séjour de travailleur qualifié (Fachkraft).

step-statement-of-comparability = Faire évaluer son diplôme universitaire
    .summary = Cherchez d’abord votre diplôme dans la base de données anabin. Si le résultat n’est pas clair, demandez en ligne une évaluation de diplôme (Zeugnisbewertung) à l’Office central des diplômes étrangers (ZAB).
    .why = L’évaluation montre à quel diplôme allemand le vôtre correspond. Cela aide pour une candidature et souvent pour le visa ou le titre de séjour. Ce n’est pas une reconnaissance.

step-doctor-licence = Médecin : demander l’autorisation d’exercer
    .summary = L’administration vérifie si vos études sont équivalentes pour l’autorisation d’exercer (Approbation). S’il y a des différences importantes, vous passez un examen. Il faut aussi prouver l’allemand nécessaire au métier de médecin.
    .why = Sans autorisation d’exercer (Approbation ou Berufserlaubnis), vous ne pouvez pas travailler comme médecin. Pour les diplômes de l’extérieur de l’UE, l’examen de connaissances doit devenir la voie normale d’après une loi de 2026. À partir de quand, nous ne le savons pas : demandez à l’administration ce qui vaut pour votre demande.

step-nurse-licence = Obtenir l’autorisation d’infirmier
    .summary = S’il vous manque quelque chose par rapport à la formation allemande, choisissez : examen de connaissances (Kenntnisprüfung) ou stage d’adaptation (Anpassungslehrgang). Il vous faut aussi l’allemand, en pratique B2.
    .why = Vous ne pouvez travailler comme infirmière ou infirmier qu’avec l’autorisation. D’ici là, vous pouvez travailler comme aide. Pour les aides-soignants, une nouvelle loi s’applique à partir du 1er janvier 2027.

step-teacher-recognition = Se faire reconnaître comme enseignant
    .summary = Faites-vous d’abord conseiller. Pour les écoles publiques, une administration du Land décide sur votre diplôme.
    .why = Le Land demande souvent deux matières et un très bon allemand, et souvent il faut un stage ou un examen. Un conseil pris tôt fait gagner du temps et de l’argent.

step-engineer-title = Clarifier le titre « Ingenieur »
    .summary = Comme ingénieur, vous pouvez en général travailler sans autorisation. Si vous voulez porter ce titre avec un diplôme étranger, demandez l’autorisation, le plus souvent à la chambre des ingénieurs (Ingenieurkammer).
    .why = Le titre professionnel est protégé par des lois des Länder. Pour beaucoup de postes, vous n’en avez pas besoin.

step-craft-recognition = Demander conseil à la chambre des métiers
    .summary = La chambre des métiers (Handwerkskammer) de votre lieu de résidence ou de travail vous dit quel métier allemand correspond au vôtre. Elle vérifie, sur demande, si votre diplôme est équivalent.
    .why = Toute personne qui a un diplôme professionnel de l’étranger peut faire la demande. S’il manque des documents, la chambre peut aussi vérifier votre savoir-faire par la pratique (Qualifikationsanalyse).

step-compensation-measure = Combler les manques après la décision
    .summary = Si la décision dit qu’il manque encore quelque chose, rattrapez-le. Dans les métiers réglementés, avec un stage d’adaptation (Anpassungslehrgang) ou un examen, dans les autres avec une qualification d’adaptation (Anpassungsqualifizierung).
    .why = Ensuite, vous pouvez obtenir la reconnaissance complète. Le plus souvent, vous pouvez choisir entre le stage et l’examen. La subvention pour la reconnaissance (Anerkennungszuschuss) peut aussi payer de tels cours.

step-recognition-partnership = Vérifier le partenariat de reconnaissance
    .summary = Avec un partenariat de reconnaissance (Anerkennungspartnerschaft), vous travaillez déjà pendant que votre diplôme est en cours de reconnaissance. Il vous faut un emploi, un accord avec l’employeur et l’allemand A2.
    .why = Vous n’avez ainsi pas besoin d’attendre la décision. Le permis de séjour (Aufenthaltserlaubnis) vaut d’abord un an au plus. On peut le prolonger, à trois ans au plus en tout. Demandez la reconnaissance avant l’entrée ou tout de suite après.

step-school-certificates = Faire évaluer ses diplômes scolaires
    .summary = Demandez à votre université, école ou entreprise si votre diplôme doit être évalué. Pour les diplômes scolaires, il y a dans chaque Land un service de reconnaissance (Zeugnisanerkennungsstelle).
    .why = Avec un diplôme évalué, vous pouvez vous porter candidat pour des études ou une formation. Si vous êtes déjà admis, vous n’en avez le plus souvent plus besoin.
