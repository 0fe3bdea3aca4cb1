step-childcare-place = Kreş veya anaokulu yeri arayın (Kita)
    .summary = Kreş kuponuna (Kita-Gutschein) ilçe idaresinde (Bezirksamt) başvurursunuz, internetten de olur; erken bir kreş (Kita) veya gündüz bakıcısı (Tagespflege) arayın. Çocuğunuzun birinci yaş gününden itibaren bir yere hakkı vardır. Hamburg’da o günden okula kadar öğle yemeğiyle birlikte günde beş saat ücretsizdir.
    .why = Çocuğunuz orada Almanca öğrenir ve arkadaş bulur, sizin de iş veya kurs için zamanınız olur. Yerler çoğu zaman azdır, bu yüzden erken yazdırmak yararlıdır.
step-school-registration = Çocuğunuzu okula yazdırın
    .summary = 1. ve 2. sınıf için çocuğunuzu en yakın ilkokula (Grundschule) yazdırın. Hamburg’a yeni gelen daha büyük çocuklar için okul bilgi merkezi (Schulinformationszentrum, SIZ) yardım eder. 1 Temmuz’dan önce altı yaşını dolduran çocuk, aynı yılın 1 Ağustos’unda okula başlar.
    .why = Hamburg’da oturan bütün çocuklar okula gitmek zorundadır; oturum izni (Aufenthaltstitel) önemli değildir. Yeni gelen çocuklar önce bir temel sınıfta (Basisklasse) veya uluslararası hazırlık sınıfında (Internationale Vorbereitungsklasse, IVK) Almanca öğrenir. İlk kabulde ders orada veya yakındadır.
