step-teacher-recognition = Obtener el reconocimiento como docente
    .summary = Pida primero asesoramiento. En Sajonia-Anhalt decide la oficina de exámenes de docentes (Landesprüfungsamt für Lehrämter) en el LISA, en Halle (Saale).
    .why = A menudo el estado federado exige dos asignaturas y muy buen alemán, y a menudo se añade un curso o un examen. El asesoramiento temprano ahorra tiempo y dinero.
