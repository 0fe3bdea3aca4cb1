step-teacher-recognition = Get recognised as a teacher
    .summary = Get advice first. In Saxony-Anhalt, the examination office for teachers (Landesprüfungsamt für Lehrämter) at LISA in Halle (Saale) decides.
    .why = The state often asks for two teaching subjects and very good German, and often a course or an exam is part of it. Early advice saves time and money.
