event-family-sport = Deporte para familias
    .note = En el estadio o en el gimnasio de la escuela primaria. Los datos son de 2021/22: llame antes a la casa multigeneracional (Mehrgenerationenhaus) para saber si hay deporte.
event-bicycle-workshop = Taller de bicicletas
    .note = En el pequeño taller detrás del ayuntamiento. Los datos son de 2021/22: llame antes a la casa multigeneracional (Mehrgenerationenhaus) para saber si el taller está abierto.
