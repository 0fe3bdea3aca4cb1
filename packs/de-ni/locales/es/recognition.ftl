step-teacher-recognition = Obtener el reconocimiento como docente
    .summary = Pida primero asesoramiento. En Baja Sajonia, sobre los títulos de la UE, del EEE y de Suiza decide la oficina regional de escuelas y educación (Regionales Landesamt für Schule und Bildung, RLSB) de Lüneburg. Con un título de otro país, pregunte primero allí quién es responsable.
    .why = A menudo el estado federado exige dos asignaturas y muy buen alemán, y a menudo se añade un curso o un examen. El asesoramiento temprano ahorra tiempo y dinero.
step-engineer-title = Aclarar el título «Ingenieur/in»
    .summary = Como ingeniero o ingeniera puede trabajar por lo general sin autorización. Si quiere llamarse así con un título del extranjero, solicite la autorización a la cámara de ingenieros de Baja Sajonia (Ingenieurkammer Niedersachsen).
    .why = El nombre de la profesión está protegido por leyes de los estados federados. Para muchos puestos no lo necesita.
