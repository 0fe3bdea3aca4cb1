step-find-a-home = Buscar vivienda
    .summary = Busque por varios caminos a la vez y prepare antes su documentación: documento de identidad, comprobante de sus ingresos y, si lo tiene, el contrato de trabajo.
    .why = Una vivienda propia le da tranquilidad y una dirección fija para su correo. En el mercado de la vivienda nadie puede discriminarle por su origen o religión.

step-rental-scams = Reconocer estafas al buscar vivienda
    .summary = No pague nada antes de haber visitado la vivienda y tener un contrato de alquiler. La fianza se debe pagar solo cuando empieza el alquiler.
    .why = Los estafadores se aprovechan de que hay pocas viviendas y piden dinero por viviendas que no son suyas. Quien paga por adelantado pierde el dinero normalmente.

step-rental-contract = Revisar el contrato de alquiler
    .summary = Lea el contrato de alquiler con calma antes de firmar. La fianza puede ser como máximo de tres meses de alquiler sin gastos adicionales, y puede pagarla en tres cuotas.
    .why = En el contrato están el alquiler, los gastos adicionales, la fianza y la rescisión. Muchos derechos los tiene también cuando el contrato dice otra cosa.

step-handover-record = Hacer el acta de entrega
    .summary = Al entrar, recorra la vivienda con el arrendador. Anote daños, lecturas de los contadores y llaves, haga fotos y firmen los dos.
    .why = Así puede demostrar después qué daños ya existían antes. Después de su salida, el arrendador puede exigir una indemnización por daños todavía durante seis meses.

step-electricity-internet = Contratar electricidad e internet
    .summary = Avise al suministrador básico (Grundversorger) en cuanto consuma electricidad en la vivienda, o firme usted mismo un contrato. Para internet pregunte por un contrato de doce meses.
    .why = Sin contrato propio le suministra el suministrador básico; ese contrato lo puede rescindir con un plazo de dos semanas. Un contrato de teléfono o internet puede durar al principio como máximo 24 meses.

step-subsidised-flat = Solicitar el certificado para vivienda protegida
    .summary = Solicite en la oficina de vivienda de su ciudad un certificado de derecho a vivienda protegida (Wohnberechtigungsschein, WBS). Sus ingresos deben estar por debajo del límite de su estado federado y usted debe poder vivir aquí más tiempo.
    .why = Con el WBS puede alquilar una vivienda subvencionada. Vale por lo general un año.

step-housing-benefit = Solicitar el subsidio de vivienda
    .summary = Si gana poco y paga alquiler, puede solicitar el subsidio de vivienda (Wohngeld) en la oficina de Wohngeld de su ciudad.
    .why = El subsidio de vivienda es una ayuda para el alquiler. Para los meses antes de la solicitud normalmente no hay dinero. Con la tarjeta de oportunidades (Chancenkarte) o un título para buscar trabajo, por lo general no lo recibe. Pregunte antes en un centro de asesoramiento.

step-notice-from-landlord = Reaccionar si le rescinden el alquiler
    .summary = No se vaya por una carta: solo un tribunal puede ordenarlo. Si irse fuera para usted especialmente duro, opóngase: la oposición (Widerspruch) debe estar en manos del arrendador como muy tarde dos meses antes del final del alquiler. Basta un correo electrónico.
    .why = Si se trata de deudas de alquiler, vaya hoy mismo al Jobcenter o a la oficina de asistencia social (Sozialamt). Hasta dos meses después de la notificación de la demanda de desalojo, el pago completo puede anular una rescisión sin plazo. Pida consejo en cualquier caso.
