step-school-registration = Înscrieți copilul la școală
    .summary = Înscrieți copilul la o școală din apropiere. Copilul care împlinește șase ani până la 30 iunie începe școala în același an.
    .why = În Saarland, toți copiii care locuiesc aici trebuie să meargă la școală. Cetățenia și statutul de ședere nu contează: obligația este valabilă și în procedura de azil și cu Duldung (ședere tolerată).
