step-teacher-recognition = Obtener el reconocimiento como docente
    .summary = Pida primero asesoramiento. Para las escuelas de Sajonia decide la oficina de escuelas y educación (Landesamt für Schule und Bildung, LaSuB).
    .why = A menudo el estado federado exige dos asignaturas y muy buen alemán, y a menudo se añade un curso o un examen. El asesoramiento temprano ahorra tiempo y dinero.
step-engineer-title = Aclarar el título «Ingenieur/in»
    .summary = Como ingeniero o ingeniera puede trabajar por lo general sin autorización. Si quiere llamarse así con un título del extranjero, pida que le inscriban en la lista de la cámara de ingenieros de Sajonia (Ingenieurkammer Sachsen).
    .why = El nombre de la profesión está protegido por leyes de los estados federados. Para muchos puestos no lo necesita.
