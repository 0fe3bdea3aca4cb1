step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Çocuğunuzu yakınınızdaki bir okula yazdırın. 31 Ağustos’a kadar altı yaşını dolduran çocuk aynı yıl okula başlar; başvuruyla daha erken veya daha geç de olur.
    .why = Rheinland-Pfalz’da oturan bütün çocuklar okula gitmek zorundadır, çoğunlukla on iki öğretim yılı boyunca. İltica sürecindeki çocuklar için zorunluluk, aile bir belediyeye gönderilince başlar. Ondan önce kabul merkezinde bir okul hizmetine hakları vardır.
