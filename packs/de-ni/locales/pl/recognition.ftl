step-teacher-recognition = Uznać kwalifikacje nauczycielskie
    .summary = Proszę najpierw skorzystać z porady. W Dolnej Saksonii o kwalifikacjach z UE, EOG i Szwajcarii decyduje regionalny urząd kraju ds. szkół i edukacji (Regionales Landesamt für Schule und Bildung, RLSB) Lüneburg. Z kwalifikacjami z innego kraju proszę najpierw zapytać tam, kto jest właściwy.
    .why = Często kraj związkowy wymaga dwóch przedmiotów nauczania i bardzo dobrego niemieckiego, a często także kursu lub egzaminu. Wczesna porada oszczędza czas i pieniądze.
step-engineer-title = Wyjaśnić tytuł „Ingenieur/in”
    .summary = Jako inżynier lub inżynierka wolno z reguły pracować bez zezwolenia. Jeśli z dyplomem z zagranicy chcą Państwo używać tego tytułu, proszę złożyć wniosek o zezwolenie w izbie inżynierów Dolnej Saksonii (Ingenieurkammer Niedersachsen).
    .why = Tytuł zawodowy jest chroniony ustawami krajów związkowych. Do wielu stanowisk nie jest potrzebny.
