# Warum die Frist nach dem Gesetz später endet als der sichere Tag.
due-reason-next-working-day = روز آخر به آخر هفته یا روز تعطیل می‌افتد. طبق قانون روز کاری بعد کافی است.
