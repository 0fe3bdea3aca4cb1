# Warum die Frist nach dem Gesetz später endet als der sichere Tag.
due-reason-next-working-day = Le dernier jour tombe un week-end ou un jour férié. Selon la loi, le jour ouvrable suivant suffit.
