step-register-address = Zameldować się (Anmeldung)
    .summary = Proszę zameldować się w ciągu dwóch tygodni po wprowadzeniu się w urzędzie meldunkowym (Bürgerservice) miasta Duisburg. Wizytę proszę zarezerwować online. Jeśli tak szybko nie ma wolnej wizyty, proszę wziąć następną. Proszę zabrać dowód osobisty lub paszport i potwierdzenie od wynajmującego (Wohnungsgeberbestätigung).
    .why = Wiele od tego zależy: Steuer-ID, tytuł pobytowy (Aufenthaltstitel), miejsce w przedszkolu. Otrzymają Państwo potwierdzenie zameldowania (Meldebestätigung), które będzie potrzebne wiele razy.
