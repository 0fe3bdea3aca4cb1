step-teacher-recognition = Uznać kwalifikacje nauczycielskie
    .summary = Proszę najpierw skorzystać z porady. Dla szkół państwowych w Nadrenii-Palatynacie decyduje ministerstwo edukacji (Ministerium für Bildung). Wniosek składa się online.
    .why = Często kraj związkowy wymaga dwóch przedmiotów nauczania i bardzo dobrego niemieckiego, a często także kursu lub egzaminu. Wczesna porada oszczędza czas i pieniądze.
