step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Şehriniz veya ilçeniz çocuğunuzu eyalet okul dairesine (Landesschulamt) bildirir. Daire çocuğunuza hemen bir okul verir. Haber almazsanız orada sorun.
    .why = Saksonya-Anhalt’ta oturan bütün çocuklar okula gitmek zorundadır. Bir aile eyaletin ilk kabul merkezinde (Erstaufnahmeeinrichtung) yaşadığı sürece zorunluluk henüz yoktur; orada isteğe bağlı etkinlikler vardır.
