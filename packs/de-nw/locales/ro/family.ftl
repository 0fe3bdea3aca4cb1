step-school-registration = Înscrieți copilul la școală
    .summary = Înscrieți copilul la școala din apropiere sau la oficiul școlar (Schulamt). Familiile noi sunt ajutate des de centrul comunal de integrare (Kommunales Integrationszentrum, KI). Copilul care împlinește șase ani până la 30 septembrie începe școala la 1 august al aceluiași an.
    .why = În Renania de Nord-Westfalia, toți copiii care locuiesc aici trebuie să meargă la școală. Pentru copiii din procedura de azil, obligația începe când familia este repartizată la un oraș sau o comună.
