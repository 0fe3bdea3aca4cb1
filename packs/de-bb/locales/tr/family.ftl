step-childcare-place = Kreş veya anaokulu yeri arayın (Kita)
    .summary = Çocuğunuzu erkenden kreşe (Kita) veya gündüz bakıcısına (Tagespflege) yazdırın: gençlik dairesinde (Jugendamt) veya şehrinizin internet portalında. Çocuğunuzun birinci yaş gününden itibaren bir yere hakkı vardır. Brandenburg’da Kita için üç yaşından okula kadar katkı ücreti ödenmez (beitragsfrei).
    .why = Çocuğunuz orada Almanca öğrenir ve arkadaş bulur, sizin de iş veya kurs için zamanınız olur. Yerler çoğu zaman azdır, bu yüzden erken yazdırmak yararlıdır.
step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Çocuğunuzu yakınınızdaki okula yazdırın. Çocuğunuza yeri devlet okul dairesi (Staatliches Schulamt) verir. 30 Eylül’e kadar altı yaşını dolduran çocuk, aynı yılın 1 Ağustos’unda okula başlar.
    .why = Brandenburg’da oturan bütün çocuklar okula gitmek zorundadır, iltica sürecinde ve Duldung ile de. İlk kabul merkezinde zorunluluk ilk üç ay askıdadır. Bir ilçeye taşındıktan sonra altı haftaya kadar askıda kalır; çocuğunuz bu sürede de okula gidebilir.
