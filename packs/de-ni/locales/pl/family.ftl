step-school-registration = Zapisać dziecko do szkoły
    .summary = Proszę zapisać dziecko w szkole w pobliżu. Dziecko, które do 30 września kończy sześć lat (lub ma urodziny 1 października), idzie w tym roku do szkoły. Jeśli urodziny są między 1 lipca a 30 września, mogą Państwo poczekać rok: proszę powiedzieć o tym szkole do 1 maja.
    .why = W Dolnej Saksonii wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły, przez dwanaście lat lub do 18. urodzin. Jeśli dziecko przyjeżdża w wieku 15 lat lub później, wybierają Państwo między szkołą ogólną a zawodową.
