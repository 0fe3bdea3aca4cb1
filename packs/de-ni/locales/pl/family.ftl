step-school-registration = Zapisać dziecko do szkoły
    .summary = Proszę zapisać dziecko w szkole w pobliżu. Dziecko, które ma szóste urodziny najpóźniej 1 października, idzie do szkoły latem tego samego roku. Jeśli te urodziny są między 2 lipca a 1 października, mogą Państwo poczekać rok: proszę napisać o tym szkole do 1 maja przed rozpoczęciem szkoły.
    .why = W Dolnej Saksonii wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły, przez dwanaście lat lub do 18. urodzin. Jeśli dziecko przyjeżdża w wieku 15 lat lub później, wybierają Państwo między szkołą ogólną a zawodową.
