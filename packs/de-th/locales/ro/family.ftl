step-childcare-place = Căutați un loc la grădiniță (Kita)
    .summary = Înscrieți copilul devreme la o grădiniță (Kita) sau la îngrijire de zi (Tagespflege): la oficiul pentru tineret (Jugendamt) sau în portalul online al orașului. De la împlinirea vârstei de un an, copilul are dreptul la un loc. În Turingia, grădinița (Kita) nu costă nicio taxă în ultimele 24 de luni înainte de școală.
    .why = Copilul învață acolo germana și își găsește prieteni, iar dumneavoastră aveți timp pentru muncă sau curs. Locurile sunt des puține, de aceea ajută înscrierea devreme.
step-school-registration = Înscrieți copilul la școală
    .summary = Înscrieți copilul la o școală din apropiere. Dacă nu are loc, școala vă ia totuși datele și anunță oficiul școlar (Schulamt). Copiii care au șase ani la 1 august încep atunci școala. În ce clasă intră copilul, decide conducerea școlii.
    .why = În Turingia, toți copiii care locuiesc aici trebuie să meargă la școală. Pentru copiii din străinătate, obligația începe cel târziu la trei luni după sosire, și în procedura de azil și cu Duldung (ședere tolerată). Ea durează de regulă zece ani școlari.
