step-town-or-district = Znaleźć właściwy urząd
    .summary = Adres melduje się zawsze w ratuszu (Rathaus) swojego miasta lub gminy. Pobytem zajmuje się w większych miastach samo miasto, w innych miejscach starostwo (Landratsamt). Do spraw prawa jazdy i samochodu jest starostwo. Proszę zadzwonić, zanim Państwo wyruszą.
    .why = W tym regionie drogi są długie. Kto zna właściwy urząd, oszczędza pół dnia.
