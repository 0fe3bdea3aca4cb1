step-childcare-place = Szukać miejsca w przedszkolu (Kita)
    .summary = Proszę wcześnie zgłosić dziecko na listę po miejsce. W Duisburgu robi się to na portalu Kita-Place (kitaplatz.duisburg.de): wybiera się do ośmiu żłobków lub przedszkoli (Kita), a Kita decyduje. Od pierwszych urodzin dziecko ma prawo do miejsca.
    .why = Dziecko uczy się tam niemieckiego i znajduje przyjaciół, a Państwo mają czas na pracę lub kurs. Miejsc często brakuje, dlatego pomaga wczesne zgłoszenie.
