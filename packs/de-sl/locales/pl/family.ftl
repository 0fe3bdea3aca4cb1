step-school-registration = Zapisać dziecko do szkoły
    .summary = Proszę zapisać dziecko w szkole w pobliżu. Dziecko, które do 30 czerwca kończy sześć lat, idzie w tym samym roku do szkoły.
    .why = W Saarze wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły. Obywatelstwo i status pobytu nie mają znaczenia: obowiązek dotyczy też procedury azylowej i Duldung (pobyt tolerowany).
