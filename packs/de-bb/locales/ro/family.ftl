step-childcare-place = Căutați un loc la grădiniță (Kita)
    .summary = Înscrieți copilul devreme la o grădiniță (Kita) sau la îngrijire de zi (Tagespflege): la oficiul pentru tineret (Jugendamt) sau în portalul online al orașului. De la împlinirea vârstei de un an, copilul are dreptul la un loc. În Brandenburg, grădinița (Kita) este fără taxă de la trei ani până la școală.
    .why = Copilul învață acolo germana și își găsește prieteni, iar dumneavoastră aveți timp pentru muncă sau curs. Locurile sunt des puține, de aceea ajută înscrierea devreme.
step-school-registration = Înscrieți copilul la școală
    .summary = Înscrieți copilul la școala din apropiere. Oficiul școlar de stat (Staatliches Schulamt) îi dă copilului un loc. Copilul care împlinește șase ani până la 30 septembrie începe școala la 1 august al aceluiași an.
    .why = În Brandenburg, toți copiii care locuiesc aici trebuie să meargă la școală, și în procedura de azil și cu Duldung (ședere tolerată). În centrul de primire, obligația este suspendată în primele trei luni. După mutarea într-un district este suspendată cel mult șase săptămâni; copilul are voie să meargă deja în acest timp.
