step-childcare-place = Szukać miejsca w przedszkolu (Kita)
    .summary = Proszę wcześnie zapisać dziecko do żłobka lub przedszkola (Kita) albo do opiekunki dziennej (Tagespflege): w urzędzie ds. młodzieży (Jugendamt) lub na portalu internetowym miasta. Od pierwszych urodzin dziecko ma prawo do miejsca. W Turyngii Kita jest bez opłaty przez ostatnie 24 miesiące przed szkołą.
    .why = Dziecko uczy się tam niemieckiego i znajduje przyjaciół, a Państwo mają czas na pracę lub kurs. Miejsc często brakuje, dlatego pomaga wczesne zgłoszenie.
step-school-registration = Zapisać dziecko do szkoły
    .summary = Proszę zapisać dziecko w szkole w pobliżu. Jeśli szkoła nie ma miejsca, i tak przyjmuje Państwa dane i zawiadamia urząd oświaty (Schulamt). Dzieci, które 1 sierpnia mają sześć lat, idą wtedy do szkoły. O tym, do której klasy pójdzie dziecko, decyduje dyrekcja szkoły.
    .why = W Turyngii wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły. Dla dzieci z zagranicy obowiązek zaczyna się najpóźniej trzy miesiące po przyjeździe, także w procedurze azylowej i z Duldung (pobyt tolerowany). Trwa z reguły dziesięć lat szkolnych.
