step-childcare-place = Căutați un loc la grădiniță (Kita)
    .summary = Înscrieți copilul devreme la o grădiniță (Kita) sau la îngrijire de zi (Tagespflege): la oficiul pentru tineret (Jugendamt) sau în portalul online al orașului. De la împlinirea vârstei de un an, copilul are dreptul la un loc. În Mecklenburg-Pomerania Inferioară, creșa, grădinița (Kita), îngrijirea de zi și after-school (Hort) sunt fără taxă.
    .why = Copilul învață acolo germana și își găsește prieteni, iar dumneavoastră aveți timp pentru muncă sau curs. Locurile sunt des puține, de aceea ajută înscrierea devreme.
step-school-registration = Înscrieți copilul la școală
    .summary = Întrebați oficiul școlar de stat (Staatliches Schulamt) sau o școală din apropiere. Copiii care știu încă puțină germană merg la o școală cu clasă pregătitoare (Standortschule cu Vorklasse). Copilul care împlinește șase ani până la 30 iunie începe școala la 1 august al aceluiași an.
    .why = În Mecklenburg-Pomerania Inferioară, toți copiii care locuiesc aici trebuie să meargă la școală. În centrul de primire există mai întâi oferte de învățare; obligația începe când familia este repartizată la un district.
