contact-welcome-center-sbh = Welcome Center Schwarzwald-Baar-Heuberg
    .note = Asesoramiento gratuito en Villingen-Schwenningen para los tres distritos: para profesionales cualificados de otros países, personas en formación profesional, estudiantes, familias y empresas. También hay seminarios y el «Club der Kulturen» para el tiempo libre. El Welcome Center no proporciona puestos de trabajo.
