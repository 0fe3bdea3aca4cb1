step-teacher-recognition = Obtener el reconocimiento como docente
    .summary = Pida primero asesoramiento. Para las escuelas públicas de Hesse decide la academia de docentes (Hessische Lehrkräfteakademie).
    .why = A menudo el estado federado exige dos asignaturas y muy buen alemán, y a menudo se añade un curso o un examen. El asesoramiento temprano ahorra tiempo y dinero.
