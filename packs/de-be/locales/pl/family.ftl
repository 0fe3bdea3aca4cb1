step-childcare-place = Szukać miejsca w przedszkolu (Kita)
    .summary = Bon na przedszkole (Kita-Gutschein) dostaną Państwo w urzędzie ds. młodzieży (Jugendamt) swojej dzielnicy; proszę wcześnie szukać żłobka lub przedszkola (Kita) albo opiekunki dziennej (Tagespflege). Od pierwszych urodzin dziecko ma prawo do miejsca. Kita jest w Berlinie bezpłatna dla wszystkich dzieci, płaci się tylko za obiad.
    .why = Dziecko uczy się tam niemieckiego i znajduje przyjaciół, a Państwo mają czas na pracę lub kurs. Miejsc często brakuje, dlatego pomaga wczesne zgłoszenie.
step-school-registration = Zapisać dziecko do szkoły
    .summary = Proszę zapisać dziecko w szkole w pobliżu lub w urzędzie oświaty (Schulamt) swojej dzielnicy. Jeśli dziecko zna jeszcze mało niemieckiego, pomaga biuro koordynacji klas powitalnych (Koordinierungsstelle Willkommensklassen) w dzielnicy. Dziecko, które do 30 września kończy sześć lat, idzie do szkoły 1 sierpnia tego samego roku.
    .why = W Berlinie wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły. Dotyczy to bez czasu oczekiwania także procedury azylowej i Duldung (pobyt tolerowany).
