step-migration-advice = Recibir asesoramiento gratis
    .summary = Pida una cita: MBE para adultos a partir de 27 años, servicio de migración para jóvenes (Jugendmigrationsdienst, JMD) de 12 a 27 años, ambos gratis. Si necesita ayuda con varias oficinas, pregunte por la gestión municipal de la integración (Kommunales Integrationsmanagement, KIM): allí le acompaña una persona.
    .why = Allí una persona le ayuda con cartas, solicitudes y preguntas, a menudo también en su idioma. El asesoramiento está para usted sobre todo en los primeros tres años.
step-which-city = Encontrar la ciudad correcta
    .summary = En la cuenca del Ruhr las ciudades están pegadas unas a otras. Mire su dirección: son responsables las oficinas de la ciudad en la que vive. Dónde trabaja o estudia no importa para esto.
    .why = La oficina de la ciudad vecina tiene que rechazarle, y usted pierde tiempo. Si se muda a otra ciudad, cambian también la oficina de registro de domicilio (Meldebehörde) y la oficina de extranjería (Ausländerbehörde).
