step-teacher-recognition = Uznać kwalifikacje nauczycielskie
    .summary = Proszę najpierw skorzystać z porady. W Saksonii-Anhalcie decyduje krajowy urząd egzaminacyjny dla nauczycieli (Landesprüfungsamt für Lehrämter) w LISA w Halle (Saale).
    .why = Często kraj związkowy wymaga dwóch przedmiotów nauczania i bardzo dobrego niemieckiego, a często także kursu lub egzaminu. Wczesna porada oszczędza czas i pieniądze.
