contact-welcome-center-sbh = Welcome Center Schwarzwald-Baar-Heuberg
    .note = مشاوره رایگان در فیلینگن-شونینگن (Villingen-Schwenningen) برای هر سه شهرستان: برای نیروهای ماهر بین‌المللی، کارآموزان (Auszubildende)، دانشجویان، خانواده‌ها و شرکت‌ها. سمینار و «Club der Kulturen» برای وقت آزاد هم هست. Welcome Center کار پیدا نمی‌کند.
