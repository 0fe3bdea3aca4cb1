step-childcare-place = Kreş veya anaokulu yeri arayın (Kita)
    .summary = Kreş kuponunu (Kita-Gutschein) ilçenizin gençlik dairesinden (Jugendamt) alırsınız; erken bir kreş (Kita) veya gündüz bakıcısı (Tagespflege) arayın. Çocuğunuzun birinci yaş gününden itibaren bir yere hakkı vardır. Berlin’de Kita bütün çocuklar için ücretsizdir, yalnızca öğle yemeği paralıdır.
    .why = Çocuğunuz orada Almanca öğrenir ve arkadaş bulur, sizin de iş veya kurs için zamanınız olur. Yerler çoğu zaman azdır, bu yüzden erken yazdırmak yararlıdır.
step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Çocuğunuzu yakınınızdaki bir okula veya ilçenizin okul dairesine (Schulamt) yazdırın. Henüz az Almanca biliyorsa ilçedeki hoş geldin sınıfları birimi (Koordinierungsstelle Willkommensklassen) yardım eder. 30 Eylül’e kadar altı yaşını dolduran çocuk, aynı yılın 1 Ağustos’unda okula başlar.
    .why = Berlin’de oturan bütün çocuklar okula gitmek zorundadır. Bu, iltica sürecinde ve Duldung ile de bekleme süresi olmadan geçerlidir.
