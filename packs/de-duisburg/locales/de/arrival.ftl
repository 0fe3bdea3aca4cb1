step-register-address = Adresse anmelden (Anmeldung)
    .summary = Melden Sie sich innerhalb von zwei Wochen nach dem Einzug beim Bürgerservice der Stadt Duisburg an. Buchen Sie den Termin online. Ist so schnell keiner frei, nehmen Sie den nächsten. Bringen Sie Ausweis oder Pass und die Wohnungsgeberbestätigung mit.
    .why = Vieles hängt davon ab: Ihre Steuer-ID, der Aufenthaltstitel, der Platz in der Kita. Sie bekommen eine Meldebestätigung, die Sie immer wieder brauchen.
