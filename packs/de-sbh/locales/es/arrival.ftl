step-town-or-district = Encontrar la oficina responsable
    .summary = Su domicilio se registra siempre en el ayuntamiento (Rathaus) de su ciudad o municipio. De la residencia se encarga en las ciudades más grandes la ciudad misma; si no, la administración del distrito (Landratsamt). Para la licencia de conducir y el automóvil está el Landratsamt. Llame antes de salir.
    .why = En la región los caminos son largos. Quien conoce la oficina correcta ahorra medio día.
