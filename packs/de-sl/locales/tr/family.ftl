step-school-registration = Çocuğunuzu okula yazdırın
    .summary = Çocuğunuzu yakınınızdaki bir okula yazdırın. 30 Haziran’a kadar altı yaşını dolduran çocuk aynı yıl okula başlar.
    .why = Saarland’da oturan bütün çocuklar okula gitmek zorundadır. Vatandaşlık ve oturum durumu önemli değildir: Zorunluluk iltica sürecinde ve Duldung ile de geçerlidir.
