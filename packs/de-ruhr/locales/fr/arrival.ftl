step-migration-advice = Se faire conseiller gratuitement
    .summary = Prenez rendez-vous : MBE pour les adultes à partir de 27 ans, service jeunesse et migration (Jugendmigrationsdienst, JMD) de 12 à 27 ans, les deux gratuits. Si vous avez besoin d’aide auprès de plusieurs administrations, demandez la gestion communale de l’intégration (Kommunales Integrationsmanagement, KIM) : une personne vous y accompagne.
    .why = Une personne vous y aide pour les lettres, les demandes et les questions, souvent aussi dans votre langue. Ce conseil est là pour vous surtout pendant les trois premières années.
step-which-city = Trouver la bonne ville
    .summary = Dans la région de la Ruhr, les villes se touchent. Regardez votre adresse : les administrations compétentes sont celles de la ville où vous habitez. L’endroit où vous travaillez ou étudiez ne joue aucun rôle pour cela.
    .why = L’administration de la ville voisine doit vous renvoyer, et vous perdez du temps. Si vous déménagez dans une autre ville, le bureau de déclaration de domicile (Meldebehörde) et l’office des étrangers (Ausländerbehörde) changent aussi.
