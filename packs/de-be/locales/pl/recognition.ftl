step-teacher-recognition = Uznać kwalifikacje nauczycielskie
    .summary = Proszę najpierw skorzystać z porady. Dla szkół państwowych w Berlinie decyduje Administracja Senatu ds. edukacji, młodzieży i rodziny (Senatsverwaltung für Bildung, Jugend und Familie).
    .why = Często kraj związkowy wymaga dwóch przedmiotów nauczania i bardzo dobrego niemieckiego, a często także kursu lub egzaminu. Wczesna porada oszczędza czas i pieniądze.
step-engineer-title = Wyjaśnić tytuł „Ingenieur/in”
    .summary = Jako inżynier lub inżynierka wolno z reguły pracować bez zezwolenia. Jeśli z dyplomem z zagranicy chcą Państwo używać tego tytułu, proszę złożyć wniosek o zezwolenie: drogę pokazuje portal usług Berlina (Service-Portal Berlin).
    .why = Tytuł zawodowy jest chroniony ustawami krajów związkowych. Do wielu stanowisk nie jest potrzebny.
