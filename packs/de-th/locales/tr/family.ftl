step-childcare-place = Kreş veya anaokulu yeri arayın (Kita)
    .summary = Çocuğunuzu erkenden kreşe (Kita) veya gündüz bakıcısına (Tagespflege) yazdırın: gençlik dairesinde (Jugendamt) veya şehrinizin internet portalında. Çocuğunuzun birinci yaş gününden itibaren bir yere hakkı vardır. Thüringen’de okuldan önceki son 24 ayda Kita için katkı ücreti ödenmez (Beitrag).
    .why = Çocuğunuz orada Almanca öğrenir ve arkadaş bulur, sizin de iş veya kurs için zamanınız olur. Yerler çoğu zaman azdır, bu yüzden erken yazdırmak yararlıdır.
step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Çocuğunuzu yakınınızdaki bir okula yazdırın. Okulda yer yoksa bilgilerinizi yine de alır ve okul dairesine (Schulamt) haber verir. 1 Ağustos’ta altı yaşında olan çocuklar o zaman okula başlar. Çocuğunuzun hangi sınıfa gideceğine okul yönetimi karar verir.
    .why = Thüringen’de oturan bütün çocuklar okula gitmek zorundadır. Yurt dışından gelen çocuklar için zorunluluk, geldikten en geç üç ay sonra başlar, iltica sürecinde ve Duldung ile de. Kural olarak on öğretim yılı sürer.
