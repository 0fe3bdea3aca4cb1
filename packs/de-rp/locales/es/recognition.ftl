step-teacher-recognition = Obtener el reconocimiento como docente
    .summary = Pida primero asesoramiento. Para las escuelas públicas de Renania-Palatinado decide el ministerio de educación (Ministerium für Bildung). La solicitud se presenta en línea.
    .why = A menudo el estado federado exige dos asignaturas y muy buen alemán, y a menudo se añade un curso o un examen. El asesoramiento temprano ahorra tiempo y dinero.
