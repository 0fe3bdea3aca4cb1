step-childcare-place = Căutați un loc la grădiniță (Kita)
    .summary = Treceți copilul devreme pe lista pentru un loc. În Duisburg faceți asta în portalul Kita-Place (kitaplatz.duisburg.de): alegeți până la opt grădinițe (Kita), iar grădinița decide. De la împlinirea vârstei de un an, copilul are dreptul la un loc.
    .why = Copilul învață acolo germana și își găsește prieteni, iar dumneavoastră aveți timp pentru muncă sau curs. Locurile sunt des puține, de aceea ajută înscrierea devreme.
