step-childcare-place = Căutați un loc la grădiniță (Kita)
    .summary = Voucherul pentru grădiniță (Kita-Gutschein) îl primiți la oficiul pentru tineret (Jugendamt) al sectorului dumneavoastră; căutați devreme o grădiniță (Kita) sau o îngrijire de zi (Tagespflege). De la împlinirea vârstei de un an, copilul are dreptul la un loc. Grădinița (Kita) este în Berlin gratuită pentru toți copiii, numai masa de prânz costă ceva.
    .why = Copilul învață acolo germana și își găsește prieteni, iar dumneavoastră aveți timp pentru muncă sau curs. Locurile sunt des puține, de aceea ajută înscrierea devreme.
step-school-registration = Înscrieți copilul la școală
    .summary = Înscrieți copilul la o școală din apropiere sau la oficiul școlar (Schulamt) al sectorului dumneavoastră. Dacă știe încă puțină germană, ajută biroul de coordonare pentru clasele de bun venit (Koordinierungsstelle Willkommensklassen) din sector. Copilul care împlinește șase ani până la 30 septembrie începe școala la 1 august al aceluiași an.
    .why = În Berlin, toți copiii care locuiesc aici trebuie să meargă la școală. Asta este valabil fără timp de așteptare și în procedura de azil și cu Duldung (ședere tolerată).
