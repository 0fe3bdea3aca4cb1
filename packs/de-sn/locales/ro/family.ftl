step-school-registration = Înscrieți copilul la școală
    .summary = Mergeți mai întâi la consilierea școlară specială gratuită (Besondere Bildungsberatung) de la oficiul landului pentru școli și educație (Landesamt für Schule und Bildung, LaSuB). Acolo, un copil care încă învață germana primește de obicei un loc într-o clasă pregătitoare (Vorbereitungsklasse). Cine are peste 18 ani și vrea să dea bacalaureatul (Abitur) candidează la un Kolleg.
    .why = În Saxonia, toți copiii care locuiesc aici trebuie să meargă la școală. Statutul de ședere nu contează.
