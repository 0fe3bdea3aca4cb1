step-teacher-recognition = Obtener el reconocimiento como docente
    .summary = Pida primero asesoramiento. En Baden-Württemberg decide la administración regional (Regierungspräsidium) de Tübingen, para todos los tipos de escuela. Necesita alemán de nivel C2, o C1 y un coloquio (Kolloquium).
    .why = A menudo el estado federado exige dos asignaturas y muy buen alemán, y a menudo se añade un curso o un examen. El asesoramiento temprano ahorra tiempo y dinero.
step-engineer-title = Aclarar el título «Ingenieur/in»
    .summary = Como ingeniero o ingeniera puede trabajar por lo general sin autorización. Si quiere llamarse así con un título del extranjero, solicite la autorización a la cámara de ingenieros de Baden-Württemberg (Ingenieurkammer Baden-Württemberg).
    .why = El nombre de la profesión está protegido por leyes de los estados federados. Para muchos puestos no lo necesita.
