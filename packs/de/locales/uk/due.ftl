# Warum die Frist nach dem Gesetz später endet als der sichere Tag.
due-reason-next-working-day = Останній день припадає на вихідні або свято. За законом достатньо наступного робочого дня.
