step-integration-course = Zacząć kurs integracyjny
    .summary = Proszę przeczytać w swoim liście, czy wolno Państwu, czy trzeba chodzić na kurs. Jeśli trzeba, proszę od razu zapisać się do szkoły i wysłać potwierdzenie do urzędu, który Państwa zobowiązał. Jeśli wolno, mają Państwo rok od pierwszego tytułu pobytowego (Aufenthaltstitel).
    .why = Uczą się tam Państwo niemieckiego do poziomu B1 i wiele o życiu tutaj. Małżonkowie bez B1 najczęściej muszą uczestniczyć: do zaliczenia tytuł przedłuża się z reguły tylko na rok. Kto złożył wniosek o azyl, ma to prawo po uznaniu.

step-integration-course-admission = Zapytać o miejsce na kursie integracyjnym
    .summary = Bez własnego prawa do kursu decyduje BAMF, jeśli są wolne miejsca. W lutym 2026 wstrzymał takie dopuszczenia; w lipcu na nowo ustalono kolejność. Proszę zapytać o aktualny stan.
    .why = Inne drogi: Jobcenter, urząd ds. cudzoziemców (Ausländerbehörde) lub urząd od świadczeń dla osób ubiegających się o azyl może Państwa zobowiązać do kursu, a Jobcenter także dopuścić. Albo płacą Państwo sami. Poradnia często zna też kursy bez opłat.

step-placement-test = Zrobić test kwalifikacyjny
    .summary = Przed kursem integracyjnym robi się bezpłatny test kwalifikacyjny (Einstufungstest), w szkole językowej lub w ośrodku testów.
    .why = Test pokazuje, który kurs i który moduł do Państwa pasują. Nie można go oblać.

step-job-language-course = Uczyć się niemieckiego do pracy
    .summary = Proszę zapytać w urzędzie pracy (Agentur für Arbeit), Jobcenter lub BAMF o prawo do zawodowego kursu językowego (Berufssprachkurs). Proszę zapisać się do szkoły w ciągu trzech miesięcy od daty na tym zaświadczeniu, inaczej prawo przepada.
    .why = Kursy prowadzą od B1 do B2 i od B2 do C1. Specjalne kursy pomagają w uznaniu zawodu. Bez pracy, w czasie nauki zawodu lub przy małym dochodzie są bezpłatne.

step-language-level = Znać i wykazać swój poziom niemieckiego
    .summary = Proszę sprawdzić, na jakim poziomie jest Państwa niemiecki: od A1 (prosty) do C1 (bardzo dobry). Certyfikat językowy proszę dobrze przechowywać.
    .why = Wiele praw zależy od poziomu: praca w wyuczonym zawodzie, stały pobyt lub naturalizacja. Urzędy wymagają na to dowodu.
