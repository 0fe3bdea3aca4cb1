step-school-registration = Zapisać dziecko do szkoły
    .summary = Proszę zapisać dziecko w szkole w pobliżu lub w urzędzie oświaty (Schulamt). Dziecko, które do 30 czerwca kończy sześć lat, idzie w tym samym roku do szkoły. Dla dzieci, które są tu nowe, są często klasy przygotowawcze (Vorbereitungsklassen, VKL) do nauki niemieckiego.
    .why = W Badenii-Wirtembergii wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły. Dla dzieci w procedurze azylowej lub z Duldung (pobyt tolerowany) obowiązek zaczyna się sześć miesięcy po przyjeździe.
