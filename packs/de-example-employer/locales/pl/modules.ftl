module-arrival-service = Przyjazd (przykład)
    .summary = Przykład: wymyślony zakład odbiera nowych ludzi z dworca i towarzyszy im w pierwszych dniach.
module-house-hunting = Szukanie mieszkania (przykład)
    .summary = Przykład: wymyślony zakład płaci firmie, która pomaga szukać mieszkania.
module-language-course = Kurs niemieckiego w zakładzie (przykład)
    .summary = Przykład: wymyślony zakład prowadzi raz w tygodniu kurs niemieckiego.
