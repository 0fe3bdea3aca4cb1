step-childcare-place = Kreş veya anaokulu yeri arayın (Kita)
    .summary = Çocuğunuzu erkenden kreşe (Kita) veya gündüz bakıcısına (Tagespflege) yazdırın: gençlik dairesinde (Jugendamt) veya şehrinizin internet portalında. Çocuğunuzun birinci yaş gününden itibaren bir yere hakkı vardır. Mecklenburg-Vorpommern’de küçük çocuk kreşi (Krippe), Kita, gündüz bakıcısı ve okul sonrası bakım (Hort) için katkı ücreti ödenmez (beitragsfrei).
    .why = Çocuğunuz orada Almanca öğrenir ve arkadaş bulur, sizin de iş veya kurs için zamanınız olur. Yerler çoğu zaman azdır, bu yüzden erken yazdırmak yararlıdır.
step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Devlet okul dairesine (Staatliches Schulamt) veya yakınınızdaki bir okula sorun. Henüz az Almanca bilen çocuklar, ön sınıfı (Vorklasse) olan bir merkez okula (Standortschule) gider. 30 Haziran’a kadar altı yaşını dolduran çocuk, aynı yılın 1 Ağustos’unda okula başlar.
    .why = Mecklenburg-Vorpommern’de oturan bütün çocuklar okula gitmek zorundadır. İlk kabul merkezinde önce öğrenme etkinlikleri vardır; zorunluluk, aile bir ilçeye gönderilince başlar.
