# Warum die Frist nach dem Gesetz später endet als der sichere Tag.
due-reason-next-working-day = Ostatni dzień przypada w weekend lub święto. Według prawa wystarczy następny dzień roboczy.
