contact-example-personnel = Dział kadr zakładu przykładowego (wymyślony)
    .note = Przykład: tego działu nie ma. Prawdziwy zakład podaje tutaj, kto odpowiada na ogólne pytania.
contact-example-arrival-team = Zespół powitalny (Team Ankommen) zakładu przykładowego (wymyślony)
    .note = Przykład: tego zespołu nie ma. Prawdziwy zakład podaje tutaj, kto Państwa odbiera i towarzyszy Państwu.
contact-example-housing-service = Pomoc w szukaniu mieszkania (wymyślona)
    .note = Przykład: takiej firmy nie ma. Prawdziwy zakład podaje tutaj firmę, której płaci.
contact-example-language-school = Kurs niemieckiego zakładu przykładowego (wymyślony)
    .note = Przykład: tego kursu nie ma. Prawdziwy zakład podaje tutaj swoją szkołę językową.
