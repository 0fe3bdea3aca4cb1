step-teacher-recognition = Get recognised as a teacher
    .summary = Get advice first. For schools in Saxony, the state office for schools (Landesamt für Schule und Bildung, LaSuB) decides.
    .why = The state often asks for two teaching subjects and very good German, and often a course or an exam is part of it. Early advice saves time and money.
step-engineer-title = Clarify the title “Ingenieur/in”
    .summary = As an engineer you can usually work without a licence. If you want to call yourself “Ingenieur” or “Ingenieurin” with a degree from abroad, have yourself entered in the list of the chamber of engineers (Ingenieurkammer Sachsen).
    .why = The professional title is protected by laws of the federal states. For many jobs you do not need it.
