step-example-course-test = İş yerinde seviye tespit sınavına girin (örnek)
    .summary = Örnek: Uydurma dil okulu 30 dakikada ne kadar Almanca bildiğinizi ölçer. Bunun için çalışmanız gerekmez.
    .why = Örnek: Böylece size uyan gruba girersiniz.
step-example-course-weekly = İş yerinde Almanca kursuna gidin (örnek)
    .summary = Örnek: Uydurma kurs haftada bir kez iş yerindedir. Çalışma süresi sayılır.
    .why = Örnek: İşte gereken kelimeleri öğrenirsiniz. Kurs, entegrasyon kursunun (Integrationskurs) yerine geçmez.
