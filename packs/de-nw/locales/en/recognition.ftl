step-teacher-recognition = Get recognised as a teacher
    .summary = Get advice first. For state schools, the district government (Bezirksregierung) Arnsberg decides in North Rhine-Westphalia if your degree is from the EU, the EEA or Switzerland, otherwise the Bezirksregierung Detmold.
    .why = The state often asks for two teaching subjects and very good German, and often a course or an exam is part of it. Early advice saves time and money.
step-engineer-title = Clarify the title “Ingenieur/in”
    .summary = As an engineer you can usually work without a licence. If you want to call yourself “Ingenieur” or “Ingenieurin” with a degree from abroad, apply for permission at the district government (Bezirksregierung) where you live.
    .why = The professional title is protected by laws of the federal states. For many jobs you do not need it.
