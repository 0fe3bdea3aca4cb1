step-teacher-recognition = Get recognised as a teacher
    .summary = Get advice first. In Lower Saxony, the state school office (RLSB) Lüneburg decides on degrees from the EU, the EEA and Switzerland. With a degree from another country, ask there first who is responsible.
    .why = The state often asks for two teaching subjects and very good German, and often a course or an exam is part of it. Early advice saves time and money.
step-engineer-title = Clarify the title “Ingenieur/in”
    .summary = As an engineer you can usually work without a licence. If you want to call yourself “Ingenieur” or “Ingenieurin” with a degree from abroad, apply for permission at the chamber of engineers (Ingenieurkammer Niedersachsen).
    .why = The professional title is protected by laws of the federal states. For many jobs you do not need it.
