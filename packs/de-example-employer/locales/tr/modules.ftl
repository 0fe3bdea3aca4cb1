module-arrival-service = Karşılama hizmeti (örnek)
    .summary = Örnek: Uydurma iş yeri yeni gelenleri istasyonda karşılar ve ilk günlerde onlara eşlik eder.
module-house-hunting = Ev bulma yardımı (örnek)
    .summary = Örnek: Uydurma iş yeri, ev aramaya yardım eden bir hizmetin parasını öder.
module-language-course = İş yerinde Almanca kursu (örnek)
    .summary = Örnek: Uydurma iş yeri haftada bir kez Almanca kursu verir.
