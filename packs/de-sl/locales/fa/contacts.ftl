contact-immigration-office-sl = اداره مرکزی امور خارجی‌های زارلاند (Zentrale Ausländerbehörde)، Lebach
    .note = مسئول سراسر زارلاند. بدون نوبت شما را نمی‌پذیرند؛ نوبت را با پست یا ایمیل می‌گیرید. بهتر است نامه یا ایمیل بنویسید.
contact-reception-centre-sl = مرکز پذیرش ایالتی Lebach (Landesaufnahmestelle)، مرکز پذیرش (Erstaufnahmeeinrichtung)
    .note = همه کسانی که در زارلاند پناهندگی می‌خواهند، خود را اینجا معرفی می‌کنند. این مرکز در سه خیابان است: Schlesierallee 17، Oderring 16 و Pommernstraße 1.
contact-recognition-health-sl = اداره ایالتی امور اجتماعی (Landesamt für Soziales, LAS)، مرکز حرفه‌های بهداشت و درمان (Zentralstelle für Gesundheitsberufe)
    .note = مسئول سراسر زارلاند: پزشکان و دیگر حرفه‌های درمانی دانشگاهی، پرستاری و دیگر حرفه‌های بهداشت و درمان.
contact-school-authority-sl = وزارت آموزش و فرهنگ زارلاند (Ministerium für Bildung und Kultur)
    .note = اول از مدرسه‌ای در نزدیکی خود بپرسید. این وزارت اداره مدرسه‌های ایالت است؛ صفحه آن توضیح می‌دهد کارنامه‌های خارجی مدرسه چگونه تأیید می‌شوند.
