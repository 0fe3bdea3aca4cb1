event-language-cafe-advanced = İleri düzey için (B1’den itibaren) dil kafesi (Sprachcafé) „Café Colibri“
    .note = Stadthaus N 1’deki merkez kütüphanede (Zentralbibliothek), kayıtsız. Saat 2025 sonbaharındandır: Kafenin yapılıp yapılmadığını önceden kütüphaneye sorun.
