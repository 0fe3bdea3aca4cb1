contact-district-immigration-office = Urząd ds. cudzoziemców (Ausländerbehörde), starostwo (Landratsamt) Tuttlingen
    .note = Dla całego powiatu poza miastem Tuttlingen. Proszę przychodzić tylko z terminem, najlepiej umówionym przez e-mail. Proszę zapytać, w które dni jest otwarte.
contact-district-driving-licence-office = Urząd ds. praw jazdy (Führerscheinstelle, Fahrerlaubnisbehörde), starostwo (Landratsamt) Tuttlingen
    .note = Należy do urzędu ruchu drogowego (Straßenverkehrsamt) i jest dla całego powiatu.
contact-district-vehicle-office = Urząd rejestracji pojazdów (Kfz-Zulassungsstelle), starostwo (Landratsamt) Tuttlingen
    .note = Dla wszystkich, którzy mieszkają w powiecie. Termin proszę zarezerwować online. W soboty od 8:30 do 12 jest otwarte tylko dla osób prywatnych.
contact-district-youth-welfare-office = Urząd ds. młodzieży (Jugendamt, Amt für Familie, Kinder und Jugend), powiat Tuttlingen
    .note = Porada dla młodych ludzi i rodziców z całego powiatu.
