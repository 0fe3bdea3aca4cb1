role-example-arrival-team = Equipo de llegada (ejemplo)
    .find = Ejemplo: pregunte en el departamento de personal de su empresa.
role-example-housing-service = Servicio de búsqueda de vivienda (ejemplo)
    .find = Ejemplo: pregunte en el departamento de personal de su empresa.
role-example-language-school = Curso de alemán en la empresa (ejemplo)
    .find = Ejemplo: pregunte en el departamento de personal de su empresa.
