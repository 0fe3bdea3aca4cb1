step-teacher-recognition = Uznać kwalifikacje nauczycielskie
    .summary = Proszę najpierw skorzystać z porady. Dla szkół państwowych w Meklemburgii-Pomorzu Przednim decyduje ministerstwo edukacji (Bildungsministerium).
    .why = Często kraj związkowy wymaga dwóch przedmiotów nauczania i bardzo dobrego niemieckiego, a często także kursu lub egzaminu. Wczesna porada oszczędza czas i pieniądze.
step-engineer-title = Wyjaśnić tytuł „Ingenieur/in”
    .summary = Jako inżynier lub inżynierka wolno z reguły pracować bez zezwolenia. Jeśli z dyplomem z zagranicy chcą Państwo używać tego tytułu, proszę złożyć wniosek o zezwolenie w izbie inżynierów Meklemburgii-Pomorza Przedniego (Ingenieurkammer Mecklenburg-Vorpommern).
    .why = Tytuł zawodowy jest chroniony ustawami krajów związkowych. Do wielu stanowisk nie jest potrzebny.
