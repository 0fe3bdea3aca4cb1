event-language-cafe-advanced = مقهى اللغة (Sprachcafé) «Café Colibri» للمتقدمين (من المستوى B1)
    .note = في المكتبة المركزية في Stadthaus N 1، دون تسجيل. الوقت المذكور هو وقت خريف 2025، فاسأل في المكتبة أولًا هل يُقام اللقاء.
