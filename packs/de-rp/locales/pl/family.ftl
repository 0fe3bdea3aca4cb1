step-school-registration = Zapisać dziecko do szkoły
    .summary = Proszę zapisać dziecko w szkole w pobliżu. Dziecko, które do 31 sierpnia kończy sześć lat, idzie w tym samym roku do szkoły; na wniosek można też wcześniej lub później.
    .why = W Nadrenii-Palatynacie wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły, najczęściej przez dwanaście lat szkolnych. Dla dzieci w procedurze azylowej obowiązek zaczyna się, gdy rodzina ma przydzieloną gminę. Wcześniej mają one w ośrodku przyjęć (Aufnahmeeinrichtung) prawo do nauki.
