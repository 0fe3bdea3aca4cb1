event-language-cafe-advanced = Cafenea lingvistică (Sprachcafé) „Café Colibri” pentru avansați (de la B1)
    .note = În biblioteca centrală (Zentralbibliothek) din Stadthaus N 1, fără înscriere. Ora este cea din toamna 2025: întrebați înainte la bibliotecă dacă are loc cafeneaua.
