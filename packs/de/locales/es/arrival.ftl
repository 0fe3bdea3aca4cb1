# Die ersten Tage

step-emergency-numbers = Guardar los números de emergencia
    .summary = Guarde en su teléfono el 112 (bomberos y ambulancia) y el 110 (policía). Ambas llamadas no cuestan nada.
    .why = En una emergencia no tiene tiempo para buscar. En las instrucciones están también los números del servicio médico de guardia, de ayuda en caso de violencia y para personas en crisis.

step-landlord-confirmation = Pedir la confirmación del arrendador
    .summary = Pida a su arrendador o arrendadora la confirmación del arrendador (Wohnungsgeberbestätigung). Debe expedirse en las dos semanas después de entrar en la vivienda.
    .why = La oficina de registro de domicilio (Meldebehörde) quiere ver este documento. El contrato de alquiler no lo sustituye. Si no llega a tiempo, dígaselo de inmediato a la oficina y registre su domicilio de todos modos en esas dos semanas.

step-letterbox-name = Poner el nombre en el buzón y el timbre
    .summary = Escriba en el buzón y en el timbre los apellidos de todas las personas que viven en la vivienda. Vacíe el buzón con regularidad. En un alojamiento pregunte cada día por su correo.
    .why = Las cartas importantes de las autoridades llegan muchas veces por correo. Muchos plazos empiezan cuando una carta se considera entregada, aunque usted todavía no la haya leído.

step-register-address = Registrar su domicilio (Anmeldung)
    .summary = Registre su domicilio en las dos semanas después de entrar en la vivienda, en la oficina de registro de domicilio (Meldebehörde; a menudo se llama Bürgeramt o Bürgerservice). Si falta la confirmación del arrendador, vaya de todos modos. En un centro de acogida pregunte allí.
    .why = Muchas cosas dependen de ello: su número de identificación fiscal (Steuer-ID), el título de residencia, la plaza en la guardería. Recibe un certificado de domicilio (Meldebestätigung) que necesitará una y otra vez.

step-migration-advice = Recibir asesoramiento gratis
    .summary = Pida una cita en un servicio de asesoramiento para migrantes: MBE para adultos a partir de 27 años, servicio de migración para jóvenes (JMD) de 12 a 27 años. El asesoramiento es gratuito.
    .why = Allí una persona le ayuda con cartas, solicitudes y preguntas, a menudo también en su idioma. El asesoramiento está para usted sobre todo en los primeros tres años.

step-certified-translations = Hacer traducir los documentos
    .summary = Haga traducir al alemán los certificados y títulos importantes por traductoras o traductores jurados. Pregunte antes a la autoridad qué documentos necesita de verdad.
    .why = Muchas autoridades solo aceptan esas traducciones. Si pregunta antes, no paga por documentos que nadie quiere ver.

step-move-within-germany = Cambiar la dirección después de una mudanza
    .summary = Registre cada vivienda nueva en las dos semanas después de entrar en ella. Solo debe darse de baja si deja Alemania o no tiene una vivienda nueva: como muy pronto una semana antes y como muy tarde dos semanas después de salir de la vivienda.
    .why = Así le siguen llegando las cartas. Si tiene una obligación de residencia (Wohnsitzauflage), por ejemplo después del reconocimiento, pregunte antes de la mudanza a la oficina de extranjería (Ausländerbehörde).
