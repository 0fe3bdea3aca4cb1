step-teacher-recognition = Obtener el reconocimiento como docente
    .summary = Pida primero asesoramiento. Para las escuelas públicas del estado federado de Bremen decide la oficina estatal de exámenes (Staatliches Prüfungsamt).
    .why = A menudo el estado federado exige dos asignaturas y muy buen alemán, y a menudo se añade un curso o un examen. El asesoramiento temprano ahorra tiempo y dinero.
step-engineer-title = Aclarar el título «Ingenieur/in»
    .summary = Como ingeniero o ingeniera puede trabajar por lo general sin autorización. Si quiere llamarse así con un título del extranjero, solicite el reconocimiento a la cámara de ingenieros de Bremen (Ingenieurkammer Bremen).
    .why = El nombre de la profesión está protegido por leyes de los estados federados. Para muchos puestos no lo necesita.
