step-teacher-recognition = Get recognised as a teacher
    .summary = Get advice first. For state schools, the ministry of education (Ministerium für Bildung) decides in Rhineland-Palatinate. You apply online.
    .why = The state often asks for two teaching subjects and very good German, and often a course or an exam is part of it. Early advice saves time and money.
