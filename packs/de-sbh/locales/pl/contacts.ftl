contact-welcome-center-sbh = Welcome Center Schwarzwald-Baar-Heuberg
    .note = Bezpłatna porada w Villingen-Schwenningen dla wszystkich trzech powiatów: dla wykwalifikowanych pracowników z zagranicy, osób uczących się zawodu, studentów, rodzin i zakładów. Są też seminaria i „Club der Kulturen” na czas wolny. Welcome Center nie pośredniczy w znalezieniu pracy.
