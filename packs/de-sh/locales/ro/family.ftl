step-school-registration = Înscrieți copilul la școală
    .summary = Înscrieți copilul la o școală din apropiere. Dacă mai învață germana, școala sau oficiul școlar (Schulamt) îl trimite la o școală cu un centru DaZ (DaZ-Zentrum, germana ca a doua limbă).
    .why = În Schleswig-Holstein, toți copiii care au aici o locuință trebuie să meargă la școală. Oficiul școlar (Schulamt) află de la biroul de evidență a populației (Meldebehörde) când se mută aici un copil fără pașaport german între 6 și 18 ani. Dacă trăiți într-un centru de cazare al landului, întrebați acolo de ore.
