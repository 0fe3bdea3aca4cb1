step-teacher-recognition = Get recognised as a teacher
    .summary = Get advice first. For state schools in Hesse the teachers’ academy (Hessische Lehrkräfteakademie) decides.
    .why = The state often asks for two teaching subjects and very good German, and often a course or an exam is part of it. Early advice saves time and money.
