contact-immigration-office-sl = Oficina central de extranjería del Sarre (Zentrale Ausländerbehörde Saarland), Lebach
    .note = Responsable de todo el Sarre. Sin cita no le reciben; la cita se la dan por correo postal o por correo electrónico. Lo mejor es escribir una carta o un correo electrónico.
contact-reception-centre-sl = Centro de acogida del estado federado en Lebach (Landesaufnahmestelle, centro de primera acogida, Erstaufnahmeeinrichtung)
    .note = Aquí se presentan todas las personas que piden asilo en el Sarre. Está en tres calles: Schlesierallee 17, Oderring 16 y Pommernstraße 1.
contact-recognition-health-sl = Oficina de asuntos sociales (Landesamt für Soziales, LAS), oficina central de profesiones sanitarias (Zentralstelle für Gesundheitsberufe)
    .note = Responsable de todo el Sarre: médicas y médicos y otras profesiones sanitarias universitarias, enfermería y las demás profesiones sanitarias.
contact-school-authority-sl = Ministerio de educación y cultura del Sarre (Ministerium für Bildung und Kultur)
    .note = Pregunte primero en una escuela cercana. El ministerio es la autoridad escolar del estado federado; su página explica cómo se reconocen los certificados escolares del extranjero.
