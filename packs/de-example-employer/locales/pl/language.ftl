step-example-course-test = Zrobić test kwalifikacyjny w zakładzie (przykład)
    .summary = Przykład: wymyślona szkoła językowa sprawdza w 30 minut, ile niemieckiego Państwo już znają. Nie trzeba się do tego uczyć.
    .why = Przykład: dzięki temu trafią Państwo do grupy, która do Państwa pasuje.
step-example-course-weekly = Chodzić na kurs niemieckiego w zakładzie (przykład)
    .summary = Przykład: wymyślony kurs jest raz w tygodniu w zakładzie. Liczy się jako czas pracy.
    .why = Przykład: uczą się Państwo słów, które są potrzebne w pracy. Kurs nie zastępuje kursu integracyjnego (Integrationskurs).
