step-childcare-place = Szukać miejsca w przedszkolu (Kita)
    .summary = Proszę wcześnie zapisać dziecko do żłobka lub przedszkola (Kita) albo do opiekunki dziennej (Tagespflege): w urzędzie ds. młodzieży (Jugendamt) lub na portalu internetowym miasta. Od pierwszych urodzin dziecko ma prawo do miejsca. W Meklemburgii-Pomorzu Przednim żłobek, przedszkole, opieka u opiekunki dziennej i świetlica (Hort) są bez opłat.
    .why = Dziecko uczy się tam niemieckiego i znajduje przyjaciół, a Państwo mają czas na pracę lub kurs. Miejsc często brakuje, dlatego pomaga wczesne zgłoszenie.
step-school-registration = Zapisać dziecko do szkoły
    .summary = Proszę zapytać w państwowym urzędzie oświaty (Staatliches Schulamt) lub w szkole w pobliżu. Dzieci, które znają jeszcze mało niemieckiego, idą do szkoły z klasą wstępną (Standortschule z Vorklasse). Dziecko, które do 30 czerwca kończy sześć lat, idzie do szkoły 1 sierpnia tego samego roku.
    .why = W Meklemburgii-Pomorzu Przednim wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły. W ośrodku pierwszego przyjęcia są najpierw zajęcia; obowiązek zaczyna się, gdy rodzina ma przydzielony powiat.
