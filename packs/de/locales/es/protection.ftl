# Asyl, vorübergehender Schutz, Duldung, Spätaussiedler

step-asylum-request = Pedir asilo: presentarse enseguida
    .summary = Diga en la frontera, o de inmediato después de la entrada en un centro de acogida, en la oficina de extranjería (Ausländerbehörde) o a la policía, que busca asilo. Vaya después sin desvíos al centro de acogida que le indiquen.
    .why = Le registran y recibe el certificado de llegada (Ankunftsnachweis). Con él empiezan su procedimiento y sus prestaciones completas. Sin él normalmente hay solo comida, alojamiento y lo necesario para la salud.

step-asylum-application = Presentar la solicitud de asilo en el BAMF
    .summary = Vaya a la cita que le indiquen y presente la solicitud en persona en la delegación de la Oficina Federal de Migración y Refugiados (BAMF). Entregue el pasaporte y otros documentos que tenga.
    .why = Recibe el documento de la autorización de estancia (Aufenthaltsgestattung). Con él puede estar en Alemania durante el procedimiento. Quien falta a la cita sin un motivo importante recibe menos prestaciones.

step-asylum-interview = Preparar la entrevista
    .summary = Vaya antes al asesoramiento gratuito sobre el procedimiento de asilo. Cuente en la entrevista (Anhörung) todo lo que es importante y lleve pruebas.
    .why = La entrevista es la cita más importante del procedimiento de asilo. Lo que no diga aquí a menudo ya no cuenta después, tampoco ante el tribunal.

step-asylum-child = Comunicar al BAMF el nacimiento del hijo
    .summary = Comunique al BAMF sin esperar si su hijo nace aquí o viene más tarde. Esto vale mientras uno de los padres está en el procedimiento de asilo, y también después de un rechazo si no tiene título o solo uno según el § 25 apdo. 5.
    .why = Con el aviso se considera presentada una solicitud de asilo para el hijo. Así recibe un procedimiento propio. Si ya recibió protección, pregunte a la oficina de extranjería (Ausländerbehörde) por el título para su hijo.

step-asylum-decision = Ha llegado la resolución: pedir consejo el mismo día
    .summary = Lea qué decide la resolución y vaya el mismo día al asesoramiento o a una abogada. Si es un rechazo, tiene para la demanda una o dos semanas desde la notificación de la resolución; con una semana, también para la solicitud urgente (Eilantrag). Ambas deben llegar al tribunal en ese plazo. En caso de duda, Lotse calcula con una semana.
    .why = Si el plazo pasa sin demanda, la decisión es definitiva. La información al final de la resolución dice qué vale para usted; los motivos y las pruebas deben estar en el tribunal en el plazo de un mes desde la notificación. Guarde el sobre. Con protección completa no tiene que demandar.

step-asylum-reasons = Explicar los motivos de la demanda, enviar pruebas
    .summary = ¿Ha presentado una demanda contra la resolución? Escriba al tribunal administrativo (Verwaltungsgericht), en el plazo de un mes desde la notificación de la resolución, por qué es incorrecta y envíe sus pruebas. Todo debe llegar al tribunal en ese plazo.
    .why = El mes empieza con la notificación, no con la demanda. Lo que llegue después, el tribunal puede rechazarlo. Sobre una solicitud urgente (Eilantrag) debe decidir, por regla general, mucho más rápido: escriba allí los motivos enseguida.

step-renew-asylum-paper = Prorrogar la autorización de estancia o la Duldung
    .summary = En su documento dice hasta cuándo vale. Vaya unas dos semanas antes a la oficina que lo expidió y pida que lo prorroguen. Lleve el documento viejo.
    .why = Con la autorización de estancia (Gestattung) se identifica. También las oficinas y los empleadores piden un documento válido. Por la Duldung (tolerancia) no paga nada si necesita prestaciones según la ley de prestaciones para solicitantes de asilo (Asylbewerberleistungsgesetz).

step-asylum-work = Trabajar durante el asilo: obtener el permiso
    .summary = Obtenga el permiso de la oficina de extranjería (Ausländerbehörde) antes de empezar. Es posible como muy pronto tres meses después del registro. En el centro de acogida son seis meses si quizás es responsable otro Estado de la UE o ya le dio protección. La agencia de empleo (Agentur für Arbeit) normalmente debe dar su consentimiento.
    .why = Sin permiso no puede trabajar. No hay permiso en el procedimiento acelerado y normalmente tampoco para personas de países de origen seguros. Para una formación profesional y después de cuatro años en Alemania no hace falta el consentimiento de la agencia.

step-asylum-work-safe-origin = País de origen seguro: aclarar el trabajo
    .summary = ¿Está su Estado en una lista de países de origen seguros? Entonces el trabajo está a menudo prohibido. Pregunte en el asesoramiento o en la oficina de extranjería (Ausländerbehörde) cuál de las dos listas y qué excepción vale para usted.
    .why = Lista alemana: en el procedimiento de asilo normalmente no hay permiso. Lista de la UE: el procedimiento normalmente se acelera, y entonces no hay permiso. Después de un rechazo, con Duldung (tolerancia), la prohibición vale para las dos listas. Para las excepciones cuenta qué día solicitó asilo, tenía una Duldung o tenía un permiso de trabajo.

step-asylum-benefits = Asegurar las prestaciones durante el asilo
    .summary = En el procedimiento de asilo y con una Duldung (tolerancia) recibe prestaciones según la ley de prestaciones para solicitantes de asilo (Asylbewerberleistungsgesetz): alojamiento, comida, ropa, ayuda médica y algo de dinero. En el centro, mucho se da en especie o en una tarjeta de pago.
    .why = Así está asegurado lo necesario; para los hijos, también lo que necesitan para la escuela. Declare dinero e ingresos y vaya a las citas; si no, se reduce. Después de un reconocimiento es normalmente responsable el Jobcenter.

step-asylum-health-care = Ir al médico durante el procedimiento de asilo
    .summary = En caso de enfermedad aguda, dolor, embarazo, para vacunas y revisiones preventivas recibe ayuda médica. Pregunte en el alojamiento o en la oficina de asistencia social (Sozialamt) si necesita una tarjeta o un vale de tratamiento (Behandlungsschein).
    .why = Los adultos que no trabajan por cuenta ajena eligen una caja de seguro médico (Krankenkasse) solo cuando, después de 36 meses, reciben prestaciones como en la asistencia social. Para hijos menores de 18 años vale desde el principio. En peligro de muerte llame siempre al 112.

step-asylum-child-health = Elegir una caja de seguro médico para su hijo
    .summary = ¿Su hijo menor de 18 años recibe prestaciones según la ley de prestaciones para solicitantes de asilo (Asylbewerberleistungsgesetz)? Elija sin esperar una caja de seguro médico (Krankenkasse) para su tratamiento y dígalo a la oficina que paga sus prestaciones.
    .why = Su hijo recibe tratamiento como en la asistencia social, o sea, no solo en caso de dolor, y recibe una tarjeta sanitaria. Si no elige ninguna caja, se determina una para su hijo.

step-after-recognition = Después del reconocimiento: próximos pasos
    .summary = Solicite el permiso de residencia en la oficina de extranjería (Ausländerbehörde). Vaya al Jobcenter si necesita dinero para vivir, elija una caja de seguro médico (Krankenkasse) y pregunte por el curso de integración.
    .why = Como refugiado y con protección subsidiaria la tarjeta es gratuita y vale tres años; con una prohibición de expulsión, al menos un año. Si los refugiados quieren traer a su familia, deben comunicarlo en el plazo de tres meses desde el reconocimiento definitivo. Los viajes al país de origen los debe comunicar antes.

step-residence-obligation = Antes de una mudanza: comprobar la regla de residencia
    .summary = Con protección o un título según el § 24 debe vivir normalmente tres años en su estado federado, a veces en un lugar fijo. En el procedimiento de asilo y con Duldung (tolerancia) vive donde se determinó. Presente una solicitud antes de cada mudanza.
    .why = Por trabajo, formación profesional, estudios, un curso o la familia más cercana, la regla puede no valer o suspenderse. Quien se muda sin más se arriesga a una multa y en el lugar nuevo normalmente no recibe dinero.

step-temporary-protection-permit = Solicitar el permiso de residencia según el § 24
    .summary = Regístrese y solicite el permiso de residencia (§ 24 AufenthG) en el plazo de 90 días después de su primera entrada. Durante ese tiempo está aquí legalmente sin título, si vino hasta el 4 de diciembre de 2026.
    .why = Con la solicitud su estancia sigue permitida hasta que se decida. El certificado provisional (Fiktionsbescheinigung) ayuda en el Jobcenter. Con el permiso puede trabajar. Esta protección está regulada hasta el 4 de marzo de 2027.

step-temporary-protection-2027 = § 24: desde enero de 2027, mirar de nuevo
    .summary = Pregunte desde enero de 2027 en la oficina de extranjería (Ausländerbehörde) o en el asesoramiento cómo sigue el § 24. Si hasta entonces no hay una regla nueva, solicite como muy tarde el 4 de marzo de 2027 la prórroga u otro título.
    .why = Las tarjetas que eran válidas el 1 de febrero de 2026 valen normalmente automáticamente hasta el 4 de marzo de 2027. Para el tiempo después, en las leyes que conocemos (agosto de 2026) todavía no hay nada.

step-toleration-rights = Con Duldung: conocer los derechos, pedir consejo
    .summary = Pida asesoramiento sobre lo que es posible con una Duldung (tolerancia): trabajo, formación profesional y caminos hacia un permiso de residencia. Pregunte a la oficina de extranjería (Ausländerbehörde) antes de cada trabajo y guarde todos los comprobantes.
    .why = Una Duldung no es un título de residencia, pero puede llevar a uno. Si una enfermedad se opone a la expulsión, debe presentar sin esperar el certificado médico detallado.

step-clarify-identity = Aclarar la identidad, reunir pruebas
    .summary = Con una Duldung (tolerancia) debe ocuparse de obtener un pasaporte, en la medida de lo razonable. Vaya primero al asesoramiento, sobre todo antes de una visita a la embajada. Anote cada paso con fecha.
    .why = Para una formación profesional cuenta si la identidad se aclaró en los primeros seis meses después de la entrada o si hasta entonces usted hizo todo lo razonable. También puede hacer todo más tarde, y ayuda.

step-training-toleration = Preparar la formación profesional con Duldung
    .summary = ¿Tiene un contrato de formación profesional? Solicite el permiso de residencia (§ 16g) o la Duldung para la formación (Ausbildungsduldung, § 60c), como muy pronto siete meses antes del comienzo. Normalmente debe tener antes una Duldung (tolerancia) durante tres meses.
    .why = Con esto puede quedarse durante toda la formación. Después hay, para trabajar en la profesión aprendida, un permiso de residencia por dos años. Si empezó en el procedimiento de asilo, puede continuar después de un rechazo.

step-permit-from-toleration = Comprobar el derecho a quedarse (§§ 25a, 25b)
    .summary = Pida que comprueben si puede recibir un permiso de residencia: con menos de 27 años, después de tres años aquí, con escuela o título (§ 25a); si no, después de seis años, con un hijo menor de edad después de cuatro (§ 25b).
    .why = Así la Duldung (tolerancia) se convierte en una residencia segura. La solicitud según el § 25a se debe presentar antes de cumplir 27 años. Para el § 25b necesita normalmente ingresos propios y alemán sencillo (A2).

step-resettler-reception = Presentarse en la primera acogida federal
    .summary = Viaje después de la entrada directamente al centro de primera acogida federal (Erstaufnahmeeinrichtung des Bundes) en Friedland y regístrese. Lleve la resolución de admisión (Aufnahmebescheid) y los documentos de toda la familia.
    .why = El registro es obligatorio. Recibe la hoja de registro (Registrierschein), y la Oficina Federal de Administración (Bundesverwaltungsamt) decide a qué estado federado se muda. Otro estado federado no tiene que acogerle.

step-resettler-name = Declarar el nombre en forma alemana
    .summary = ¿Quiere dejar el patronímico, llevar su nombre en forma alemana o elegir como pareja un apellido de matrimonio? Declárelo ante la Oficina Federal de Administración (Bundesverwaltungsamt) durante la distribución, o más tarde en el registro civil (Standesamt).
    .why = La declaración es voluntaria y no cuesta nada. Lo mejor es hacerla antes de que el certificado y el documento de identidad se expidan con el nombre antiguo.

step-resettler-certificate = Comprobar el certificado de repatriado (Spätaussiedler)
    .summary = La Oficina Federal de Administración (Bundesverwaltungsamt) le envía por sí misma el certificado según el § 15 BVFG. Para ello registre su domicilio donde vive. Compruebe nombres y datos, y pregunte si tarda mucho en llegar.
    .why = Con el certificado obtiene la nacionalidad alemana. Muchas oficinas lo piden. Hasta que llegue ayuda la hoja de registro (Registrierschein).

step-resettler-id-card = Solicitar el documento de identidad alemán
    .summary = Solicite en la oficina de registro de domicilio (Meldebehörde), para todas las personas a partir de 16 años, un documento de identidad alemán (Personalausweis) o un pasaporte. Lleve el certificado según el § 15 BVFG. También los niños más pequeños pueden recibir un documento.
    .why = Los alemanes a partir de 16 años deben tener un documento de identidad o pasaporte válido. El documento de identidad cuesta 46 euros; con menos de 24 años, 27,60 euros.

step-resettler-aid = Solicitar ayudas para repatriados (Spätaussiedler)
    .summary = Pregunte a la Oficina Federal de Administración (Bundesverwaltungsamt) por la ayuda transitoria única (Überbrückungshilfe). ¿Nació antes del 1 de abril de 1956 y tuvo que vivir en la Unión Soviética bajo custodia? Solicite también la ayuda de integración (Eingliederungshilfe).
    .why = La ayuda de integración es de 2.046 euros; para quienes nacieron antes de 1946, de 3.068 euros. Se recibe solo si se solicita y solo hasta tres años después del mes en que se expidió el certificado.
