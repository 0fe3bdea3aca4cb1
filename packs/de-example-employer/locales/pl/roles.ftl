role-example-arrival-team = Zespół powitalny (przykład)
    .find = Przykład: proszę zapytać w dziale kadr swojego zakładu.
role-example-housing-service = Pomoc w szukaniu mieszkania (przykład)
    .find = Przykład: proszę zapytać w dziale kadr swojego zakładu.
role-example-language-school = Kurs niemieckiego w zakładzie (przykład)
    .find = Przykład: proszę zapytać w dziale kadr swojego zakładu.
