step-school-registration = Înscrieți copilul la școală
    .summary = Orașul sau districtul dumneavoastră anunță copilul la oficiul școlar al landului (Landesschulamt). Oficiul îi repartizează copilului imediat o școală. Dacă nu aflați nimic, întrebați acolo.
    .why = În Saxonia-Anhalt, toți copiii care locuiesc aici trebuie să meargă la școală. Cât timp o familie trăiește în centrul de primire al landului (Erstaufnahmeeinrichtung), obligația nu există încă; acolo există oferte de bunăvoie.
