step-teacher-recognition = Uznać kwalifikacje nauczycielskie
    .summary = Proszę najpierw skorzystać z porady. Dla szkół państwowych w Nadrenii Północnej-Westfalii decydują władze okręgu (Bezirksregierung) Arnsberg, jeśli kwalifikacje są z UE, EOG lub Szwajcarii, w innym razie Bezirksregierung Detmold.
    .why = Często kraj związkowy wymaga dwóch przedmiotów nauczania i bardzo dobrego niemieckiego, a często także kursu lub egzaminu. Wczesna porada oszczędza czas i pieniądze.
step-engineer-title = Wyjaśnić tytuł „Ingenieur/in”
    .summary = Jako inżynier lub inżynierka wolno z reguły pracować bez zezwolenia. Jeśli z dyplomem z zagranicy chcą Państwo używać tego tytułu, proszę złożyć wniosek o zezwolenie u władz okręgu (Bezirksregierung) w miejscu zamieszkania.
    .why = Tytuł zawodowy jest chroniony ustawami krajów związkowych. Do wielu stanowisk nie jest potrzebny.
