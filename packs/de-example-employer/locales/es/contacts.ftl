contact-example-personnel = Departamento de personal de la empresa de ejemplo (inventada)
    .note = Ejemplo: este departamento no existe. Una empresa de verdad indica aquí quién responde preguntas generales.
contact-example-arrival-team = Equipo de llegada de la empresa de ejemplo (inventada)
    .note = Ejemplo: este equipo no existe. Una empresa de verdad indica aquí quién le recoge y le acompaña.
contact-example-housing-service = Servicio de búsqueda de vivienda (inventado)
    .note = Ejemplo: este servicio no existe. Una empresa de verdad indica aquí el servicio que paga.
contact-example-language-school = Curso de alemán de la empresa de ejemplo (inventado)
    .note = Ejemplo: este curso no existe. Una empresa de verdad indica aquí su escuela de idiomas.
