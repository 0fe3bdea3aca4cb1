# Warum die Frist nach dem Gesetz später endet als der sichere Tag.
due-reason-next-working-day = Der letzte Tag fällt auf ein Wochenende oder einen Feiertag. Nach dem Gesetz reicht der nächste Werktag.
