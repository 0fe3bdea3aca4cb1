step-migration-advice = Get free advice
    .summary = Make an appointment: MBE for adults from 27, Jugendmigrationsdienst (JMD) for ages 12 to 27, both free. If you need help with several offices, ask for the municipal integration management (Kommunales Integrationsmanagement, KIM): one person stays by your side.
    .why = A real person helps you with letters, applications and questions, often in your language. The service is there for you especially in your first three years.
step-which-city = Find the right city
    .summary = In the Ruhr region the cities stand house to house. Look at your address: the offices of the city where you live are responsible. Where you work or study makes no difference.
    .why = The office of the neighbouring city has to send you away, and you lose time. If you move to another city, your registration office and your immigration office change too.
