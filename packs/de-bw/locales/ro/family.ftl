step-school-registration = Înscrieți copilul la școală
    .summary = Înscrieți copilul la școala din apropiere sau la oficiul școlar (Schulamt). Copilul care împlinește șase ani până la 30 iunie începe școala în același an. Pentru copiii care sunt noi aici există des clase pregătitoare (Vorbereitungsklassen, VKL) pentru învățarea germanei.
    .why = În Baden-Württemberg, toți copiii care locuiesc aici trebuie să meargă la școală. Pentru copiii din procedura de azil sau cu Duldung (ședere tolerată), obligația începe la șase luni după sosire.
