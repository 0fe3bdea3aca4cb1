module-arrival-service = Llegar (ejemplo)
    .summary = Ejemplo: la empresa (inventada) recoge a las personas nuevas en la estación y las acompaña los primeros días.
module-house-hunting = Búsqueda de vivienda (ejemplo)
    .summary = Ejemplo: la empresa (inventada) paga un servicio que ayuda a buscar una vivienda.
module-language-course = Curso de alemán en la empresa (ejemplo)
    .summary = Ejemplo: la empresa (inventada) ofrece una vez a la semana un curso de alemán.
