step-teacher-recognition = Obtener el reconocimiento como docente
    .summary = Pida primero asesoramiento. Para las escuelas públicas de Renania del Norte-Westfalia decide la administración regional (Bezirksregierung) de Arnsberg si su título es de la UE, del EEE o de Suiza; si no, la de Detmold.
    .why = A menudo el estado federado exige dos asignaturas y muy buen alemán, y a menudo se añade un curso o un examen. El asesoramiento temprano ahorra tiempo y dinero.
step-engineer-title = Aclarar el título «Ingenieur/in»
    .summary = Como ingeniero o ingeniera puede trabajar por lo general sin autorización. Si quiere llamarse así con un título del extranjero, solicite la autorización a la administración regional (Bezirksregierung) de su lugar de residencia.
    .why = El nombre de la profesión está protegido por leyes de los estados federados. Para muchos puestos no lo necesita.
