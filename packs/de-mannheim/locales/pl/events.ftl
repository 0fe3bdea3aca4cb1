event-language-cafe-advanced = Kawiarenka językowa (Sprachcafé) „Café Colibri” dla zaawansowanych (od B1)
    .note = W bibliotece centralnej (Zentralbibliothek) w Stadthaus N 1, bez zapisów. Godzina jest z jesieni 2025: proszę najpierw zapytać w bibliotece, czy kawiarenka się odbywa.
