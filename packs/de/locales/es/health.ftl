step-health-insurance = Elegir un seguro médico
    .summary = Elija una caja de seguro médico (Krankenkasse) e inscríbase allí. Si tiene un empleo o hace una formación profesional, diga enseguida a su empresa cuál es su caja.
    .why = En Alemania todas las personas deben tener seguro médico. Si en las dos semanas después de empezar a trabajar no indica ninguna caja, la empresa elige una por usted. En el procedimiento de asilo y con Duldung (tolerancia) valen reglas propias.

step-health-cover-eu = Usar el seguro del país de la UE
    .summary = Si tiene seguro en otro país de la UE (EHIC, S1 o A1), a menudo no necesita una caja alemana. Los estudiantes piden a una caja de seguro médico (Krankenkasse) el aviso M10 a la universidad. Un S1 se registra en una caja de seguro médico.
    .why = Así no paga dos veces. Si empieza a trabajar aquí, también en un minijob, normalmente vale el derecho alemán: dígaselo a la caja de seguro médico antes del primer día de trabajo.

step-family-insurance = Incluir a la familia en el seguro
    .summary = Diga a su caja de seguro médico pública (Krankenkasse) quién forma parte de su familia. El cónyuge, la pareja registrada y los hijos que viven aquí y ganan poco o nada quedan entonces asegurados gratis.
    .why = El límite de ingresos es de { -figure-family-insurance-limit } euros al mes ({ -year-family-insurance-limit }), con un minijob de { -figure-mini-job-limit } euros ({ -year-mini-job-limit }). Si y cuándo los cónyuges deben pagar un suplemento todavía no estaba decidido en agosto de 2026: pregunte a la caja.

step-family-doctor = Encontrar un médico de cabecera
    .summary = Busque un consultorio de médico de cabecera cerca de usted y pregunte si acepta pacientes nuevos. Lleve su tarjeta sanitaria o el vale de tratamiento (Behandlungsschein). Para los niños hay pediatras.
    .why = El médico de cabecera es normalmente el primer lugar cuando está enfermo y, si hace falta, le envía a especialistas. Fuera del horario de consulta ayuda el servicio médico de guardia.

step-measles-protection = Demostrar la protección contra el sarampión
    .summary = Quien nació después de 1970 debe demostrar que está protegido contra el sarampión: niños en guardería y escuela, personas en alojamientos colectivos y todos los que trabajan en hospital, consultorio médico, guardería, escuela o alojamiento.
    .why = En la guardería, la escuela y el trabajo, el comprobante debe estar antes del primer día; sin él no puede trabajar allí. En el alojamiento debe mostrarlo cuando lleve cuatro semanas viviendo allí; entonces tiene cuatro semanas más. Un consultorio médico lo comprueba y vacuna.

step-disability-card = Solicitar el carné de discapacidad grave
    .summary = ¿Usted o su hijo tiene una discapacidad que dura más de seis meses? Pida a la oficina responsable que determine el grado de discapacidad. A partir del grado 50 recibe el carné de discapacidad grave (Schwerbehindertenausweis).
    .why = La nacionalidad no importa si vive o trabaja aquí legalmente. El grado de discapacidad vale desde el día en que presenta la solicitud. Con el carné tiene cinco días más de vacaciones y más protección contra el despido.
