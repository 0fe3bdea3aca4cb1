# Warum die Frist nach dem Gesetz später endet als der sichere Tag.
due-reason-next-working-day = El último día cae en fin de semana o festivo. Según la ley, basta el siguiente día laborable.
