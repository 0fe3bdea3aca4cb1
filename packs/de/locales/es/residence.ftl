# Aufenthalt

step-before-entry = Conseguir visado y documentos antes del viaje
    .summary = ¿Quiere quedarse más de 90 días? Entonces necesita normalmente ya antes del viaje un visado nacional (D) de la embajada alemana. Traiga certificados y títulos originales, donde haga falta con apostilla y traducción.
    .why = Sin el visado correcto, la autoridad normalmente niega el título de residencia en Alemania. No necesitan visado los ciudadanos de Australia, Israel, Japón, Canadá, Nueva Zelanda, Corea del Sur, EE. UU. y el Reino Unido.

step-residence-permit = Solicitar el título de residencia
    .summary = Presente la solicitud en la oficina de extranjería (Ausländerbehörde) antes de que venza su visado, aunque todavía falten documentos. ¿Vino sin visado, por ejemplo como ciudadana o ciudadano de EE. UU. o Japón? Entonces tiene 90 días desde la entrada.
    .why = Con un visado D conserva sus derechos después de la solicitud, hasta que la autoridad decida. El certificado provisional (Fiktionsbescheinigung) lo demuestra. Un visado Schengen no se alarga con la solicitud.

step-extend-residence-permit = Prorrogar el título de residencia
    .summary = Solicite la prórroga en la oficina de extranjería (Ausländerbehörde) antes de que termine su título, aunque todavía falten documentos. Pedir una cita no basta. Escriba: «Ich beantrage die Verlängerung.» (Solicito la prórroga.) Pida el certificado provisional (Fiktionsbescheinigung).
    .why = Después de una solicitud a tiempo, su título sigue valiendo, también el derecho a trabajar, hasta que la autoridad decida. Sin solicitud se extingue con el último día, y su empleador no puede seguir empleándole.

step-renew-provisional-certificate = Renovar el certificado provisional
    .summary = Mire hasta cuándo vale su certificado provisional (Fiktionsbescheinigung). ¿La oficina de extranjería (Ausländerbehörde) todavía no ha decidido sobre su solicitud? Pida a tiempo un documento nuevo.
    .why = Sus derechos por la solicitud valen hasta la decisión, aunque el documento venza. Pero sin documento válido es difícil demostrarlo ante empleadores y oficinas.

step-child-residence-permit = Aclarar el título de residencia de su bebé
    .summary = ¿Su hijo nació en Alemania y no es ni alemán ni ciudadano de la UE? Pregunte pronto a la oficina de extranjería (Ausländerbehörde) por su título, como muy tarde seis meses después del nacimiento. En el procedimiento de asilo: comunique el nacimiento de inmediato al BAMF.
    .why = Si ambos padres tienen un permiso de residencia o un permiso de establecimiento, el hijo recibe su título sin solicitud. Esto vale también si uno de los padres lo tiene y tiene él solo la patria potestad. Si no, debe solicitar el título.

step-mobile-eu-title = Con título de la UE: presentar una solicitud aquí
    .summary = ¿Tiene un título de residencia de otro país de la UE? No basta para vivir en Alemania. Con una Tarjeta Azul UE que tiene allí desde hace doce meses, presenta la solicitud aquí en el primer mes después de la entrada.
    .why = Con la Tarjeta Azul presenta la solicitud completa: como muy tarde 30 días después empieza su derecho a trabajar aquí. Con otros títulos, la solicitud aquí solo es posible si tiene derecho al título alemán, y solo en los primeros 90 días.

step-free-movement = Reunir comprobantes de la libre circulación
    .summary = Como ciudadana o ciudadano de la UE o del EEE no necesita título de residencia. Guarde comprobantes de trabajo o estudios, ingresos y seguro médico. Para Suiza vale un acuerdo propio.
    .why = Después de tres meses, la oficina de extranjería (Ausländerbehörde) puede pedir estos comprobantes. Después de cinco años tiene un derecho de residencia permanente.

step-swiss-notification = Comunicar la estancia a la oficina de extranjería
    .summary = Como suiza o suizo no necesita título de residencia. Pero debe comunicar su estancia a la oficina de extranjería (Ausländerbehörde), en los tres meses después de la entrada: con dirección, motivo, comienzo y duración.
    .why = Es una obligación legal. Si la solicita, recibe una tarjeta que muestra su derecho. Cuesta 46 euros; si todavía no tiene 24 años, 27,60 euros.

step-eu-family-card = Obtener la tarjeta de residencia como familia de la UE
    .summary = ¿Es familiar de una persona de la UE o del EEE? Entonces no necesita título de residencia. Dé sus datos a la oficina de extranjería (Ausländerbehörde): pasaporte, comprobante de parentesco y el certificado de domicilio (Meldebestätigung) de la persona de la UE.
    .why = Puede vivir y trabajar aquí, también antes de que llegue la tarjeta. Un certificado lo recibe de inmediato, la tarjeta en el plazo de seis meses. Vale normalmente cinco años.

step-permanent-residence-eu = Obtener el certificado del derecho de residencia permanente
    .summary = ¿Vive aquí legalmente desde hace cinco años como ciudadano de la UE o como familiar de uno? Entonces tiene un derecho de residencia permanente. Los ciudadanos de la UE reciben un certificado; los familiares de otros países solicitan la tarjeta de residencia permanente.
    .why = El derecho se conserva, aunque ya no trabaje. El certificado para ciudadanos de la UE cuesta 10 euros. La tarjeta para familiares llega en el plazo de seis meses después de la solicitud.

step-withdrawal-agreement-document = Comprobar el documento Aufenthaltsdokument-GB
    .summary = ¿Vivía aquí como británica o británico ya antes de 2021? Entonces su derecho según el Acuerdo de Retirada sigue valiendo sin solicitud. Mire hasta cuándo vale su Aufenthaltsdokument-GB y pida a tiempo uno nuevo.
    .why = El derecho no termina con la tarjeta, pero con ella lo demuestra. ¿Tiene derecho a la residencia permanente? Entonces haga que anoten la palabra «Daueraufenthalt» (residencia permanente).

step-report-job-end = Comunicar el final del trabajo o de la formación
    .summary = ¿Tiene un título para trabajo, trabajo por cuenta propia, estudios o formación profesional, y esto termina antes de lo previsto? Dígalo a la oficina de extranjería (Ausländerbehörde) en las dos semanas después de enterarse.
    .why = Es una obligación; si no, puede haber una multa. Quien tiene un título para un trabajo y comunica el final conserva después al menos seis meses para la búsqueda, pero nunca más tiempo que la validez de la tarjeta.

step-passport-renewal = Renovar el pasaporte a tiempo
    .summary = Mire hasta cuándo vale su pasaporte. Solicite el nuevo con tiempo suficiente para que llegue antes de que venza el viejo. Las ciudadanas y los ciudadanos de la UE necesitan un pasaporte o documento de identidad válido.
    .why = Es una obligación. Sin pasaporte válido normalmente no se prorroga un título de residencia. ¿Es de un país de fuera de la UE y ha perdido el pasaporte? Comuníquelo de inmediato a la oficina de extranjería (Ausländerbehörde).

step-online-id = Configurar la identificación en línea
    .summary = Su título de residencia electrónico (eAT), la tarjeta de la oficina de extranjería (Ausländerbehörde), tiene una función en línea. Las ciudadanas y los ciudadanos de la UE y del EEE pueden pedir una tarjeta eID; las suizas y los suizos no.
    .why = Con la identificación en línea puede presentar algunas solicitudes desde casa y se ahorra citas.

step-family-reunification = Traer a la familia (reagrupación familiar)
    .summary = Su esposa, su esposo, la pareja registrada y los hijos menores de 18 años solicitan un visado en la embajada alemana. ¿Está reconocido como refugiado? Comunique usted mismo la reagrupación a la oficina de extranjería (Ausländerbehörde), en el plazo de tres meses desde el reconocimiento definitivo.
    .why = Con su propio aviso se cumple el plazo: entonces no tiene que demostrar ingresos ni vivienda. Con protección subsidiaria, la reagrupación está suspendida hasta el 23 de julio de 2027, excepto en casos de especial dureza. Lo más fácil es reunirse con alemanes y ciudadanos de la UE.

step-own-right-after-separation = Después de una separación: aclarar la residencia
    .summary = ¿Tiene su título por su matrimonio o unión registrada y viven separados? Pida pronto asesoramiento. Después de tres años juntos en Alemania, el título normalmente se prorroga un año como derecho propio.
    .why = En casos de especial dureza es posible de inmediato, sobre todo en caso de violencia doméstica. El dinero del Jobcenter normalmente no perjudica en ese único año. Si su cónyuge es o era ciudadano de la UE, valen reglas propias.

step-settlement-permit = Solicitar el permiso de establecimiento
    .summary = Con él se queda sin fecha final. Con la Tarjeta Azul UE es posible después de 27 meses, con alemán B1 después de 21. Profesionales cualificados, cónyuges de alemanes y algunas personas que trabajan por cuenta propia esperan tres años; la mayoría de los demás, cinco.
    .why = Entonces ya no tiene que prorrogar nada. Normalmente necesita cotizaciones a la pensión, alemán B1 y la prueba «Leben in Deutschland». Con un título para estudios o formación profesional y con la tarjeta de oportunidades (Chancenkarte) todavía no es posible.

step-naturalisation = Solicitar la naturalización
    .summary = Después de cinco años de residencia legal puede solicitar la naturalización (Einbürgerung); como cónyuge de una persona alemana, después de tres. Necesita normalmente alemán B1, un examen aprobado e ingresos propios.
    .why = Con el pasaporte alemán puede vivir aquí siempre y votar en todas las elecciones. Con § 24, una Duldung (tolerancia) o un título para estudios, formación profesional o búsqueda de trabajo todavía no es posible. Para un hijo cuesta 51 euros.

step-travel-with-permit = Comprobar los documentos antes de un viaje
    .summary = Lleve en los viajes su pasaporte válido y la tarjeta con su título de residencia (eAT). No se quede más de seis meses en el extranjero sin preguntar antes a la oficina de extranjería (Ausländerbehörde).
    .why = Después de seis meses en el extranjero, su título se puede extinguir; con la Tarjeta Azul UE y para su familia, después de doce. ¿Recibió aquí protección? Comunique antes los viajes a su país de origen a la oficina de extranjería.
