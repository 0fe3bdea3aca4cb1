step-tax-id = Guardar el número de identificación fiscal
    .summary = Después de registrar su domicilio llega por correo el número de identificación fiscal (Steuer-Identifikationsnummer, Steuer-ID, IdNr). Guarde bien la carta y dé el número a su empleador.
    .why = Sin el número, el empleador descuenta a menudo demasiados impuestos. Solicitudes como la del subsidio por hijos (Kindergeld) preséntelas enseguida de todos modos: el número se puede entregar después.

step-bank-account = Abrir una cuenta corriente
    .summary = Abra una cuenta corriente. Si un banco no le acepta, exija una cuenta básica (Basiskonto): tiene derecho a ella, también sin dirección fija, en el procedimiento de asilo o con Duldung (tolerancia).
    .why = El salario, el alquiler y la mayoría de las prestaciones pasan por una cuenta. El banco debe aceptar la solicitud de una cuenta básica en el plazo de diez días hábiles bancarios o rechazarla por escrito con motivos.

step-tax-class = Comprobar la clase de impuestos
    .summary = Mire en su nómina si la clase de impuestos (Steuerklasse) es correcta. Las personas casadas, las parejas registradas y quienes crían solos a sus hijos pueden cambiarla en la oficina de impuestos (Finanzamt).
    .why = De la clase de impuestos depende cuánto salario recibe cada mes. Para el año en curso se puede cambiar hasta el 30 de noviembre. Si su situación cambia de modo que tendría que pagar más impuestos, debe comunicarlo.

step-tax-registration = Comunicar el trabajo por cuenta propia a la oficina de impuestos
    .summary = Envíe a la oficina de impuestos (Finanzamt), en el plazo de un mes después del comienzo, el cuestionario de registro fiscal (Fragebogen zur steuerlichen Erfassung), por internet con ELSTER. Un negocio (Gewerbe) lo declara además en la oficina de comercio (Gewerbeamt).
    .why = Entonces recibe el número fiscal (Steuernummer) que necesita para sus facturas. Es obligatorio, también con pocos ingresos y en las profesiones libres.

step-broadcast-fee = Aclarar la cuota de radio y televisión
    .summary = Por cada vivienda paga una persona adulta la cuota de radio y televisión (Rundfunkbeitrag). Regístrese o comunique quién paga ya en la vivienda. En un alojamiento colectivo no paga nadie.
    .why = La cuota es obligatoria, también sin televisor. Quien se registra tarde debe pagar lo atrasado; quien recibe determinadas prestaciones puede quedar exento si lo solicita. Responda siempre a las cartas.

step-liability-insurance = Contratar un seguro de responsabilidad civil
    .summary = Piense si quiere contratar un seguro privado de responsabilidad civil (Haftpflichtversicherung). Es voluntario, pero normalmente se recomienda mucho.
    .why = Quien causa un daño sin querer debe pagarlo. El seguro paga, por ejemplo, si hiere a alguien con la bicicleta.

step-tax-return = Hacer la declaración de impuestos
    .summary = Después de terminar el año, compruebe si debe presentar una declaración de impuestos o si le conviene. Quienes trabajan por cuenta propia normalmente deben presentarla, y de forma electrónica. Es gratis con ELSTER.
    .why = Quien recibe un salario muchas veces recupera dinero. Quien debe presentarla tiene normalmente tiempo hasta el 31 de julio del año siguiente. Es obligatoria para quienes trabajan por cuenta propia con más de { -figure-basic-tax-allowance } euros de ingresos ({ -year-basic-tax-allowance }) y siempre que la oficina de impuestos (Finanzamt) lo exija.

step-church-tax = Entender el impuesto eclesiástico
    .summary = Al registrar el domicilio, la oficina pregunta normalmente por su religión. Si es miembro de una iglesia o comunidad que cobra impuestos, el impuesto eclesiástico (Kirchensteuer) se puede descontar de su salario.
    .why = Quien no es miembro de una comunidad así no paga impuesto eclesiástico. Fíjese en que el dato sea correcto.

step-credit-record = Conseguir un informe de solvencia
    .summary = Muchos arrendadores quieren un informe sobre si paga sus facturas. La copia de datos de la SCHUFA es gratuita; está pensada para usted mismo.
    .why = Quien es nuevo a menudo no tiene todavía datos. No es grave: muestre en su lugar el contrato de trabajo y las nóminas, o nombre a alguien que responda por usted.

step-basic-income-support = Comprobar la ayuda básica
    .summary = Si su dinero no alcanza para vivir, puede ayudar el Jobcenter: con la ayuda básica (Grundsicherungsgeld), antes Bürgergeld. Si no tiene pasaporte alemán, pida asesoramiento antes de la solicitud.
    .why = Muchas personas no la reciben en los primeros tres meses. Quien está aquí solo para buscar trabajo, estudia o recibe prestaciones para solicitantes de asilo, normalmente tampoco la recibe después. Con algunos títulos de residencia una solicitud puede tener consecuencias.

step-student-grant = Solicitar el BAföG
    .summary = ¿Estudia o va a la escuela y el dinero no alcanza? Presente la solicitud como muy tarde en el mes en que empieza la universidad o la escuela; para la universidad, en el servicio estudiantil (Studierendenwerk). No espere a tener todos los documentos.
    .why = Se paga como muy pronto desde el mes de la solicitud. Muchos pueden recibirlo: alemanes, refugiados reconocidos, personas con § 24, familias de alemanes, ciudadanos de la UE con trabajo, otros después de 15 meses. Un título de estudiante (§ 16b) por sí solo no basta.

step-training-grant = Solicitar la ayuda para la formación profesional
    .summary = ¿Hace una formación profesional en una empresa, no vive con sus padres y el dinero no alcanza? Solicite en la agencia de empleo (Agentur für Arbeit) la ayuda para la formación profesional (Berufsausbildungsbeihilfe, BAB), mejor antes del comienzo.
    .why = Se paga como muy pronto desde el mes de la solicitud. La nacionalidad no importa. Con autorización de estancia (Aufenthaltsgestattung) no recibe la ayuda. Con Duldung (tolerancia) la recibe después de 15 meses en Alemania. La ayuda no perjudica su residencia.

step-order-for-payment = Requerimiento de pago: dos semanas para responder
    .summary = Un sobre amarillo con un requerimiento judicial de pago (Mahnbescheid): el tribunal no ha comprobado la deuda. Si no debe el dinero, marque en el formulario la oposición (Widerspruch) y envíelo enseguida. Debe llegar al tribunal en el plazo de dos semanas desde la notificación: el día de la notificación está en el sobre.
    .why = Sin respuesta puede seguir una orden de ejecución (Vollstreckungsbescheid) y después el agente judicial (Gerichtsvollzieher), aunque usted no deba nada. Una carta de una empresa de cobro (Inkassobüro) no es un requerimiento judicial de pago.

step-object-to-decision = Recurrir una resolución
    .summary = Si no está de acuerdo con la carta de una autoridad, normalmente tiene un mes desde el día en que se considera recibida. Lea el último párrafo: allí dice cómo y hasta cuándo. Los motivos los puede enviar después.
    .why = Sin recurso (Widerspruch) también una resolución equivocada se vuelve firme. Si falta la indicación del plazo, normalmente tiene un año. Para las resoluciones de asilo del BAMF valen otros plazos, más cortos.

due-reason-grant-month = Se paga desde el mes en que llega su solicitud. Si llega hasta el último día del mes en que empiezan los estudios o la formación profesional, no pierde nada.
