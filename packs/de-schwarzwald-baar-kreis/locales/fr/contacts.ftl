contact-district-immigration-office = Office des étrangers et de la naturalisation (Ausländer- und Einbürgerungsbehörde), Landratsamt Schwarzwald-Baar-Kreis
    .note = Pour tout le district, sauf Villingen-Schwenningen et Donaueschingen : là, c’est la ville qui est compétente. Il vous faut un rendez-vous. Apportez toujours votre passeport et amenez, si nécessaire, une personne qui traduit.
