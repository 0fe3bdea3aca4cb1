step-recognition-check = Comprobar: ¿está regulada mi profesión?
    .summary = Busque su profesión en el Anerkennungs-Finder (buscador de reconocimiento). Le dice cuál es la profesión alemana correspondiente y la oficina responsable. El asesoramiento es gratuito.
    .why = En una profesión regulada solo puede trabajar con permiso. En otras profesiones puede trabajar sin reconocimiento, pero algunos títulos de residencia lo exigen.

step-recognition-grant = Solicitar ayuda para los costos
    .summary = Con ingresos sujetos a impuestos de hasta 32.000 euros al año (parejas 50.000 euros) puede recibir la ayuda para el reconocimiento (Anerkennungszuschuss). Solicítela antes de que haya costos. Se puede solicitar hasta el 30 de junio de 2027.
    .why = Paga hasta 600 euros para tasas y traducciones y hasta 3.000 euros para cursos. No paga facturas anteriores. Pregunte también en la agencia de empleo (Agentur für Arbeit), en el Jobcenter o en su estado federado.

step-recognition-apply = Solicitar el reconocimiento
    .summary = Presente la solicitud en la oficina responsable de su profesión. Necesita un currículum en alemán, su documento de identidad, sus títulos y traducciones al alemán.
    .why = La resolución muestra si su título es equivalente. En profesiones reguladas la necesita para el permiso; en otras, a menudo para el título de residencia como profesional cualificado.

step-statement-of-comparability = Hacer evaluar el título universitario
    .summary = Busque su título primero en la base de datos anabin. Si el resultado no es claro, solicite en línea una evaluación del título a la Oficina Central de Educación Extranjera (Zentralstelle für ausländisches Bildungswesen, ZAB).
    .why = La evaluación muestra a qué título alemán corresponde el suyo. Ayuda al buscar trabajo y a menudo con el visado o el título de residencia. No es un reconocimiento.

step-doctor-licence = Solicitar la licencia para ejercer (Approbation)
    .summary = La autoridad comprueba si sus estudios son equivalentes. Si hay diferencias importantes, hace un examen. Además, debe demostrar el alemán para la profesión médica.
    .why = Sin licencia para ejercer (Approbation) o permiso profesional (Berufserlaubnis) no puede trabajar como médico o médica. Para títulos de fuera de la UE, una ley de 2026 prevé que el examen de conocimientos (Kenntnisprüfung) sea el camino normal. Desde cuándo, no lo sabemos: pregunte a la autoridad qué vale para su solicitud.

step-nurse-licence = Obtener el permiso de enfermería
    .summary = Si le falta algo respecto a la formación alemana, usted elige: examen de conocimientos (Kenntnisprüfung) o curso de adaptación (Anpassungslehrgang). Además necesita alemán, en la práctica B2.
    .why = Solo con el permiso puede trabajar como enfermera o enfermero (Pflegefachfrau, Pflegefachmann o Pflegefachperson). Hasta entonces puede trabajar como auxiliar. Para asistentes de enfermería (Pflegefachassistenz) vale desde el 1 de enero de 2027 una nueva ley.

step-teacher-recognition = Obtener el reconocimiento como docente
    .summary = Pida primero asesoramiento. Para las escuelas públicas, una autoridad del estado federado decide sobre su título.
    .why = A menudo el estado federado exige dos asignaturas y muy buen alemán, y a menudo se añade un curso o un examen. El asesoramiento temprano ahorra tiempo y dinero.

step-engineer-title = Aclarar el título «Ingenieur/in»
    .summary = Como ingeniero o ingeniera puede trabajar por lo general sin autorización. Si quiere llamarse así con un título del extranjero, solicite la autorización, normalmente en la cámara de ingenieros (Ingenieurkammer).
    .why = El nombre de la profesión está protegido por leyes de los estados federados. Para muchos puestos no lo necesita.

step-craft-recognition = Pedir asesoramiento a la cámara de oficios
    .summary = La cámara de oficios (Handwerkskammer) de su lugar de residencia o de trabajo le dice qué profesión alemana corresponde a la suya. Si lo solicita, comprueba si su título es equivalente.
    .why = La solicitud está abierta a todas las personas que obtuvieron un título profesional en el extranjero. Si faltan documentos, la cámara también puede comprobar en la práctica lo que sabe hacer (Qualifikationsanalyse).

step-compensation-measure = Completar lo que falta según la resolución
    .summary = Si en la resolución dice que todavía falta algo, complételo. En profesiones reguladas se hace con un curso de adaptación (Anpassungslehrgang) o un examen; en otras, con una cualificación de adaptación (Anpassungsqualifizierung).
    .why = Después puede obtener el reconocimiento completo. Normalmente puede elegir entre curso y examen. La ayuda para el reconocimiento (Anerkennungszuschuss) también puede pagar esos cursos.

step-recognition-partnership = Comprobar la asociación para el reconocimiento
    .summary = Con una asociación para el reconocimiento (Anerkennungspartnerschaft) ya trabaja mientras se reconoce su título. Necesita un puesto de trabajo, un acuerdo con el empleador y alemán A2.
    .why = Así no tiene que esperar la resolución. El permiso de residencia vale primero como máximo un año. Se puede prorrogar, hasta tres años en total como máximo. Solicite el reconocimiento antes de entrar en el país o inmediatamente después.

step-school-certificates = Hacer evaluar los certificados escolares
    .summary = Pregunte a su universidad, escuela o empresa si su certificado debe estar evaluado. Para los certificados escolares hay en cada estado federado una oficina de reconocimiento (Zeugnisanerkennungsstelle).
    .why = Con un certificado evaluado puede solicitar plaza para estudios o formación profesional. Si ya tiene la admisión, normalmente ya no lo necesita.
