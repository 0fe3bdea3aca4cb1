step-childcare-place = Szukać miejsca w przedszkolu (Kita)
    .summary = Proszę wcześnie zapisać dziecko do żłobka lub przedszkola (Kita) albo do opiekunki dziennej (Tagespflege): w urzędzie ds. młodzieży (Jugendamt) lub na portalu internetowym miasta. Od pierwszych urodzin dziecko ma prawo do miejsca. W Brandenburgii Kita jest bez opłat od trzech lat aż do szkoły.
    .why = Dziecko uczy się tam niemieckiego i znajduje przyjaciół, a Państwo mają czas na pracę lub kurs. Miejsc często brakuje, dlatego pomaga wczesne zgłoszenie.
step-school-registration = Zapisać dziecko do szkoły
    .summary = Proszę zapisać dziecko w szkole w pobliżu. Państwowy urząd oświaty (Staatliches Schulamt) przydziela dziecku miejsce. Dziecko, które do 30 września kończy sześć lat, idzie do szkoły 1 sierpnia tego samego roku.
    .why = W Brandenburgii wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły, także w procedurze azylowej i z Duldung (pobyt tolerowany). W ośrodku pierwszego przyjęcia obowiązek jest zawieszony przez pierwsze trzy miesiące. Po przeprowadzce do powiatu jest zawieszony do sześciu tygodni; w tym czasie dziecko może już chodzić do szkoły.
