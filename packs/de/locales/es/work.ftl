step-work-permission = Comprobar: ¿puedo trabajar?
    .summary = Lea su título de residencia y la hoja adicional (Zusatzblatt). Allí dice si puede trabajar y en qué. Con autorización de estancia (Aufenthaltsgestattung) o Duldung (tolerancia) necesita para cada trabajo un permiso de la oficina de extranjería (Ausländerbehörde).
    .why = Un título de residencia permite trabajar si ninguna ley lo prohíbe o limita. Trabajar sin permiso puede perjudicar su residencia.

step-employment-contract = Revisar el contrato de trabajo
    .summary = Lea el contrato con calma antes de firmar. El salario mínimo es de { -figure-minimum-wage } euros brutos por hora ({ -year-minimum-wage }). Normalmente sube el 1 de enero.
    .why = Tiene derechos, también sin hablar bien alemán: salario mínimo, al menos cuatro semanas de vacaciones, despido solo en papel. Lo más importante del contrato se lo debe dar el empleador en papel o como archivo.

step-change-employer = Preguntar antes de cambiar de puesto
    .summary = Su título normalmente vale solo para el puesto que figura en él. Pregunte a la oficina de extranjería (Ausländerbehörde) antes de empezar en otro lugar. Con la Tarjeta Azul UE puede cambiar, pero en el primer año comunica el cambio de inmediato.
    .why = Otro trabajo sin permiso está prohibido. Puede haber una multa de hasta 5.000 euros y problemas con la residencia. El cambio no cuesta nada. Renuncie a su puesto solo cuando tenga el nuevo permiso.

step-fair-integration = Faire Integration: conocer el asesoramiento
    .summary = «Faire Integration» asesora gratis a personas de países de fuera de la UE sobre trabajo y derechos, en muchos idiomas. Recuerde la oficina de su estado federado.
    .why = Allí le ayudan, por ejemplo, si falta el salario, si las jornadas son demasiado largas o si hay un despido. Si un empleador le contrató desde el extranjero, debe informarle de ello como muy tarde el primer día de trabajo.

step-blue-card = Comprobar la Tarjeta Azul UE
    .summary = Con título universitario y un puesto adecuado puede solicitar la Tarjeta Azul UE. El salario debe ser al menos de { -figure-blue-card-salary } euros brutos al año ({ -year-blue-card-salary }); en profesiones con escasez y con título reciente, de { -figure-blue-card-salary-shortage } euros.
    .why = Puede quedarse de forma permanente ya después de 27 meses, con alemán B1 después de 21 meses, y puede cambiar de puesto sin permiso. En informática basta también la experiencia profesional. En profesiones reguladas necesita primero el permiso.

step-skilled-worker-permit = Solicitar la residencia como profesional cualificado
    .summary = Con formación profesional o estudios reconocidos y un puesto cualificado puede obtener el título de residencia como profesional cualificado (Fachkraft). Vale para ese puesto: antes de un cambio pregunte a la oficina de extranjería (Ausländerbehörde).
    .why = Si cumple las condiciones, tiene derecho a él. Si en la primera solicitud tiene más de 45 años, necesita al menos { -figure-skilled-worker-salary-over-45 } euros al año ({ -year-skilled-worker-salary-over-45 }) o una pensión suficiente.

step-opportunity-card = Comprobar la tarjeta de oportunidades
    .summary = Con la tarjeta de oportunidades (Chancenkarte) puede buscar trabajo hasta un año. Solicítela en la embajada, antes del viaje. En Alemania solo es posible si ya tiene un título para trabajo, estudios o formación profesional.
    .why = ¿Entró sin visado y no tiene título de residencia? Entonces no recibe la tarjeta aquí. Con la tarjeta puede trabajar hasta 20 horas por semana y trabajar a prueba. No hay ayuda básica (Grundsicherungsgeld).

step-student-jobs = Trabajar durante los estudios
    .summary = Con el título de residencia para estudios puede trabajar 140 días completos o 280 medios días al año. También puede contar por semanas: una semana con hasta 20 horas de trabajo cuenta como dos días y medio; en el tiempo sin clases, también una con más horas. Los trabajos de estudiante en la universidad no cuentan.
    .why = Para trabajar más hace falta un permiso de la oficina de extranjería (Ausländerbehörde). Después de terminar los estudios tiene 18 meses para buscar un puesto adecuado.

step-mini-job = Minijob: conocer las reglas
    .summary = En un minijob gana regularmente como máximo { -figure-mini-job-limit } euros al mes ({ -year-mini-job-limit }). El límite sube con el salario mínimo. Compruebe antes si su título de residencia permite el trabajo y pida que le den el contrato.
    .why = Salario mínimo, vacaciones y salario en caso de enfermedad valen también aquí. Pero un minijob por sí solo no le da seguro médico ni prestación por desempleo (Arbeitslosengeld).

step-vocational-training-rights = Conocer los derechos en la formación profesional
    .summary = Lea su contrato de formación profesional. Con un título de residencia para la formación puede además trabajar hasta 20 horas por semana.
    .why = Tiene vacaciones: al menos 24 días laborables con seis días de trabajo por semana. ¿Tiene un título para la formación y esta termina antes? Comuníquelo a la oficina de extranjería (Ausländerbehörde) en el plazo de dos semanas después de enterarse. Si no es por su culpa, tiene hasta seis meses para una plaza nueva.

step-self-employment = Registrar el trabajo por cuenta propia
    .summary = Un negocio (Gewerbe) lo declara en la oficina de comercio (Gewerbeamt) en cuanto empieza. Las profesiones libres se registran por lo general solo en la oficina de impuestos (Finanzamt). Fuera de la UE, el EEE y Suiza, necesita antes el permiso en el título de residencia.
    .why = Así empieza con seguridad. Del seguro médico y de la pensión se ocupa usted mismo si trabaja por cuenta propia. Quien no es de la UE, el EEE o Suiza y tiene más de 45 años debe demostrar una previsión para la vejez.

step-artists-insurance = ¿Arte o medios? Avisar a la KSK
    .summary = ¿Vive por cuenta propia del arte, la música, la escritura o el periodismo? Entonces avise de inmediato a la caja social de artistas (Künstlersozialkasse, KSK). A otras personas que trabajan por cuenta propia no les afecta.
    .why = El seguro empieza solo el día en que su aviso llega allí. Entonces tiene seguro de pensiones, médico y de dependencia y paga solo la mitad de las cotizaciones.

step-social-insurance-number = Guardar el número de seguro
    .summary = El seguro de pensiones le envía por correo el comprobante del número de seguro (Versicherungsnummernachweis). Si lo ha perdido o no llega, pregunte a su caja de seguro médico (Krankenkasse) o al seguro de pensiones.
    .why = Su empleador necesita el número. Es el mismo toda la vida y no cuesta nada.

step-register-as-job-seeking = Avisar pronto de que busca trabajo
    .summary = Avise a la agencia de empleo (Agentur für Arbeit) como muy tarde tres meses antes del final de su trabajo de que busca empleo (arbeitsuchend), también con un contrato temporal. Si se entera más tarde, tiene tres días desde ese día. Puede ser en línea, por teléfono o allí.
    .why = Si avisa demasiado tarde, durante una semana no recibe prestación por desempleo (Arbeitslosengeld). La agencia ayuda gratis en la búsqueda. En una formación profesional en una empresa no vale esta obligación.

step-unemployment-benefit = Declararse en desempleo
    .summary = Declárese en desempleo (arbeitslos) como muy tarde en su primer día sin trabajo: en línea con la identificación en línea o en persona en la agencia de empleo (Agentur für Arbeit). Es posible ya tres meses antes.
    .why = Por los días antes de la declaración no hay prestación por desempleo (Arbeitslosengeld). La recibe por lo general si en los últimos 30 meses estuvo asegurado al menos doce meses. No perjudica su residencia.

step-dismissal = Despido recibido: al tribunal laboral
    .summary = Tiene tres semanas desde el día en que llegó el despido por escrito. Pida consejo de inmediato y presente una demanda si no está de acuerdo: la demanda debe llegar al tribunal laboral (Arbeitsgericht) en ese plazo. Esto vale también en una empresa pequeña y en el período de prueba.
    .why = Después de tres semanas el despido es válido, aunque fuera incorrecto. No firme ningún acuerdo de extinción (Aufhebungsvertrag) sin consejo: le puede costar doce semanas de prestación por desempleo (Arbeitslosengeld).

step-sick-note = En caso de enfermedad, avisar de inmediato
    .summary = Diga a su empleador de inmediato que está enfermo y cuánto tiempo. Si dura más de tres días naturales, necesita como muy tarde el día de trabajo siguiente un certificado médico.
    .why = Su empleador puede exigir el certificado también antes. Si tiene seguro público, normalmente se transmite electrónicamente.
