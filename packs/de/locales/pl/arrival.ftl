# Die ersten Tage

step-emergency-numbers = Zapisać numery alarmowe
    .summary = Proszę zapisać w telefonie 112 (straż pożarna i pogotowie ratunkowe) i 110 (policja). Oba połączenia nic nie kosztują.
    .why = W nagłej sytuacji nie ma czasu na szukanie. W instrukcji są też numery do dyżuru lekarskiego, do pomocy w razie przemocy i dla osób w kryzysie.

step-landlord-confirmation = Wziąć potwierdzenie od wynajmującego
    .summary = Proszę poprosić wynajmującego o potwierdzenie wprowadzenia się (Wohnungsgeberbestätigung). Musi zostać wystawione w ciągu dwóch tygodni po wprowadzeniu się.
    .why = Urząd meldunkowy (Meldebehörde) chce zobaczyć ten dokument. Umowa najmu go nie zastępuje. Jeśli nie dostaną go Państwo na czas, proszę od razu powiedzieć o tym w urzędzie meldunkowym i mimo to zameldować się w ciągu tych dwóch tygodni.

step-letterbox-name = Nazwisko na skrzynce i dzwonku
    .summary = Proszę napisać na skrzynce na listy i na dzwonku nazwiska wszystkich osób, które mieszkają w mieszkaniu. Proszę regularnie opróżniać skrzynkę. W ośrodku proszę codziennie pytać o swoją pocztę.
    .why = Ważne pisma z urzędów często przychodzą pocztą. Wiele terminów zaczyna biec, gdy list uznaje się za doręczony, nawet jeśli nie został jeszcze przeczytany.

step-register-address = Zameldować się (Anmeldung)
    .summary = Proszę zameldować się w ciągu dwóch tygodni po wprowadzeniu się w urzędzie meldunkowym (Meldebehörde; często nazywa się Bürgeramt lub Bürgerservice). Jeśli brakuje potwierdzenia od wynajmującego, proszę i tak iść. W ośrodku recepcyjnym proszę zapytać na miejscu.
    .why = Wiele od tego zależy: Steuer-ID, tytuł pobytowy (Aufenthaltstitel), miejsce w przedszkolu. Otrzymają Państwo potwierdzenie zameldowania (Meldebestätigung), które będzie potrzebne wiele razy.

step-migration-advice = Skorzystać z bezpłatnej porady
    .summary = Proszę umówić wizytę w poradni dla migrantów: MBE dla dorosłych od 27 lat, służba migracyjna dla młodzieży (Jugendmigrationsdienst, JMD) od 12 do 27 lat. Porada jest bezpłatna.
    .why = Tam ktoś pomoże Państwu przy listach, wnioskach i pytaniach, często także w Państwa języku. Poradnia jest przede wszystkim na pierwsze trzy lata.

step-certified-translations = Zlecić tłumaczenie dokumentów
    .summary = Ważne akty i świadectwa proszę dać do przetłumaczenia na niemiecki tłumaczce przysięgłej lub tłumaczowi przysięgłemu. Proszę przedtem zapytać urząd, których dokumentów naprawdę potrzebuje.
    .why = Wiele urzędów przyjmuje tylko takie tłumaczenia. Kto zapyta wcześniej, nie płaci za dokumenty, których nikt nie chce zobaczyć.

step-move-within-germany = Zmienić adres po przeprowadzce
    .summary = Każde nowe mieszkanie proszę zgłosić w ciągu dwóch tygodni po wprowadzeniu się. Wymeldować trzeba się tylko wtedy, gdy wyjeżdżają Państwo z Niemiec lub nie mają nowego mieszkania: najwcześniej tydzień przed wyprowadzką i najpóźniej dwa tygodnie po wyprowadzce z mieszkania.
    .why = Dzięki temu listy nadal do Państwa docierają. Jeśli mają Państwo obowiązek zamieszkania w wyznaczonym miejscu (Wohnsitzauflage), na przykład po uznaniu, proszę przed przeprowadzką zapytać urząd ds. cudzoziemców (Ausländerbehörde).
