# Warum die Frist nach dem Gesetz später endet als der sichere Tag.
due-reason-next-working-day = Последний день приходится на выходной или праздник. По закону достаточно успеть на следующий рабочий день.
