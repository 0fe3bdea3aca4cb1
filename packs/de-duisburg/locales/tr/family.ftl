step-childcare-place = Kreş veya anaokulu yeri arayın (Kita)
    .summary = Çocuğunuzu bir yer için erkenden ön kayda yazdırın. Duisburg’da bu, Kita-Place portalında (kitaplatz.duisburg.de) olur: En fazla sekiz Kita seçersiniz ve Kita karar verir. Çocuğunuzun birinci yaş gününden itibaren bir yere hakkı vardır.
    .why = Çocuğunuz orada Almanca öğrenir ve arkadaş bulur, sizin de iş veya kurs için zamanınız olur. Yerler çoğu zaman azdır, bu yüzden erken yazdırmak yararlıdır.
