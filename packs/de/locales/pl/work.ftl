step-work-permission = Sprawdzić: czy wolno mi pracować?
    .summary = Proszę przeczytać tytuł pobytowy (Aufenthaltstitel) i arkusz dodatkowy (Zusatzblatt). Tam jest napisane, czy i jaką pracę wolno Państwu wykonywać. Ze zgodą na pobyt (Aufenthaltsgestattung) lub z Duldung (pobyt tolerowany) do każdej pracy potrzebne jest zezwolenie urzędu ds. cudzoziemców (Ausländerbehörde).
    .why = Tytuł pobytowy pozwala pracować, jeśli żadne prawo tego nie zabrania ani nie ogranicza. Praca bez zezwolenia może zaszkodzić Państwa pobytowi.

step-employment-contract = Sprawdzić umowę o pracę
    .summary = Proszę spokojnie przeczytać umowę przed podpisaniem. Płaca minimalna to { -figure-minimum-wage } euro brutto za godzinę ({ -year-minimum-wage }). Najczęściej rośnie 1 stycznia.
    .why = Mają Państwo prawa, także bez dobrego niemieckiego: płaca minimalna, co najmniej cztery tygodnie urlopu, wypowiedzenie tylko na papierze. Najważniejsze punkty umowy pracodawca musi dać Państwu na papierze lub jako plik.

step-change-employer = Zapytać przed zmianą pracy
    .summary = Państwa tytuł obowiązuje najczęściej tylko dla stanowiska, które jest w nim podane. Proszę zapytać urząd ds. cudzoziemców (Ausländerbehörde), zanim zaczną Państwo gdzie indziej. Z Niebieską Kartą UE wolno zmienić pracę, ale w pierwszym roku trzeba to od razu zgłosić.
    .why = Inna praca bez zezwolenia jest zabroniona. Grożą grzywna do 5000 euro i kłopoty z pobytem. Zmiana wpisu w tytule nic nie kosztuje. Proszę wypowiedzieć pracę dopiero wtedy, gdy jest nowe zezwolenie.

step-fair-integration = Faire Integration: poznać poradnię
    .summary = „Faire Integration” bezpłatnie doradza osobom z krajów spoza UE w sprawie pracy i praw, w wielu językach. Proszę zapamiętać placówkę w swoim kraju związkowym.
    .why = Tam pomagają na przykład przy braku wynagrodzenia, zbyt długim czasie pracy lub wypowiedzeniu. Jeśli pracodawca zatrudnił Państwa z zagranicy, musi o tym poinformować najpóźniej w pierwszym dniu pracy.

step-blue-card = Sprawdzić Niebieską Kartę UE
    .summary = Z dyplomem uczelni i odpowiednią pracą mogą Państwo złożyć wniosek o Niebieską Kartę UE (Blaue Karte EU). Wynagrodzenie musi wynosić co najmniej { -figure-blue-card-salary } euro brutto rocznie ({ -year-blue-card-salary }), w zawodach deficytowych i przy świeżym dyplomie { -figure-blue-card-salary-shortage } euro.
    .why = Już po 27 miesiącach mogą Państwo zostać na stałe, z niemieckim B1 po 21 miesiącach, i wolno zmienić pracę bez zezwolenia. W IT wystarczy też doświadczenie zawodowe. W zawodach regulowanych najpierw potrzebne jest zezwolenie.

step-skilled-worker-permit = Wniosek o pobyt jako wykwalifikowany pracownik
    .summary = Z uznanym wykształceniem zawodowym lub uznanymi studiami i pracą kwalifikowaną mogą Państwo dostać tytuł pobytowy jako wykwalifikowany pracownik (Fachkraft). Dotyczy tego stanowiska: przed zmianą proszę zapytać urząd ds. cudzoziemców (Ausländerbehörde).
    .why = Jeśli spełniają Państwo warunki, mają Państwo do niego prawo. Kto przy pierwszym wniosku ma ponad 45 lat, potrzebuje co najmniej { -figure-skilled-worker-salary-over-45 } euro rocznie ({ -year-skilled-worker-salary-over-45 }) lub wystarczającej emerytury.

step-opportunity-card = Sprawdzić kartę szans (Chancenkarte)
    .summary = Z kartą szans (Chancenkarte) wolno szukać pracy nawet do roku. Wniosek składa się w ambasadzie, przed podróżą. W Niemczech można to zrobić tylko wtedy, gdy mają Państwo już tytuł na pracę, studia lub naukę zawodu.
    .why = Wjechali Państwo bez wizy i nie mają tytułu pobytowego? Wtedy nie dostaną Państwo karty tutaj. Z kartą wolno pracować do 20 godzin tygodniowo i pracować na próbę. Świadczenia podstawowego (Grundsicherungsgeld) nie ma.

step-student-jobs = Pracować w czasie studiów
    .summary = Z tytułem pobytowym na studia wolno pracować 140 całych lub 280 połówek dni rocznie. Można też liczyć tygodniami: tydzień z pracą do 20 godzin liczy się jako dwa i pół dnia, a w czasie wolnym od zajęć także tydzień z większą liczbą godzin. Studenckie prace dodatkowe na uczelni nie są wliczane.
    .why = Więcej pracy wymaga zezwolenia urzędu ds. cudzoziemców (Ausländerbehörde). Po ukończeniu studiów mają Państwo 18 miesięcy na szukanie odpowiedniej pracy.

step-mini-job = Minijob: znać zasady
    .summary = W minijobie zarabiają Państwo regularnie najwyżej { -figure-mini-job-limit } euro miesięcznie ({ -year-mini-job-limit }). Granica rośnie razem z płacą minimalną. Proszę wcześniej sprawdzić, czy tytuł pobytowy pozwala na pracę, i poprosić o umowę.
    .why = Płaca minimalna, urlop i wynagrodzenie w czasie choroby obowiązują także tutaj. Ale sam minijob nie daje ubezpieczenia zdrowotnego ani zasiłku dla bezrobotnych.

step-vocational-training-rights = Znać prawa w czasie nauki zawodu
    .summary = Proszę przeczytać swoją umowę o naukę zawodu (Ausbildungsvertrag). Z tytułem pobytowym na naukę zawodu wolno ponadto pracować do 20 godzin tygodniowo.
    .why = Mają Państwo urlop: co najmniej 24 dni robocze przy sześciu dniach pracy w tygodniu. Mają Państwo tytuł na naukę zawodu i kończy się ona wcześniej? Proszę zgłosić to w urzędzie ds. cudzoziemców (Ausländerbehörde) w ciągu dwóch tygodni od dnia, w którym się Państwo o tym dowiedzieli. Bez Państwa winy mają Państwo do sześciu miesięcy na nowe miejsce.

step-self-employment = Zgłosić pracę na własny rachunek
    .summary = Działalność gospodarczą (Gewerbe) zgłasza się w urzędzie działalności gospodarczej (Gewerbeamt), gdy tylko się zaczyna. Wolne zawody zgłasza się z reguły tylko w urzędzie skarbowym (Finanzamt). Osoby spoza UE, EOG i Szwajcarii potrzebują wcześniej zezwolenia w tytule pobytowym.
    .why = Tak zaczynają Państwo bezpiecznie. O ubezpieczenie zdrowotne i emeryturę osoby pracujące na własny rachunek dbają same. Kto nie pochodzi z UE, EOG lub Szwajcarii i ma ponad 45 lat, musi wykazać zabezpieczenie na starość.

step-artists-insurance = Sztuka lub media? Zgłosić się do KSK
    .summary = Żyją Państwo z samodzielnej pracy w sztuce, muzyce, pisaniu lub dziennikarstwie? Wtedy proszę od razu zgłosić się do kasy socjalnej artystów (Künstlersozialkasse, KSK). Innych osób pracujących na własny rachunek to nie dotyczy.
    .why = Ubezpieczenie zaczyna się dopiero w dniu, w którym zgłoszenie tam dotrze. Mają Państwo wtedy ubezpieczenie emerytalne, zdrowotne i pielęgnacyjne i płacą tylko połowę składek.

step-social-insurance-number = Przechowywać numer ubezpieczenia
    .summary = Ubezpieczenie emerytalne (Rentenversicherung) wysyła pocztą zaświadczenie o numerze ubezpieczenia (Versicherungsnummernachweis). Jeśli zaginęło lub nie przychodzi, proszę zapytać w kasie chorych (Krankenkasse) lub w ubezpieczeniu emerytalnym.
    .why = Pracodawca potrzebuje tego numeru. Pozostaje taki sam przez całe życie i nic nie kosztuje.

step-register-as-job-seeking = Wcześnie zgłosić szukanie pracy
    .summary = Proszę zgłosić się w urzędzie pracy (Agentur für Arbeit) najpóźniej trzy miesiące przed końcem pracy, także przy umowie na czas określony. Jeśli dowiedzą się Państwo o tym później, mają Państwo od tego dnia trzy dni. Można to zrobić online, telefonicznie lub na miejscu.
    .why = Kto zgłosi się za późno, przez tydzień nie dostaje zasiłku dla bezrobotnych (Arbeitslosengeld). Urząd bezpłatnie pomaga w szukaniu pracy. W nauce zawodu w zakładzie ten obowiązek nie istnieje.

step-unemployment-benefit = Zarejestrować się jako osoba bezrobotna
    .summary = Proszę najpóźniej w pierwszym dniu bez pracy zarejestrować się jako osoba bezrobotna: online z dowodem elektronicznym (Online-Ausweis) lub osobiście w urzędzie pracy (Agentur für Arbeit). To możliwe już trzy miesiące wcześniej.
    .why = Za dni przed rejestracją nie ma zasiłku dla bezrobotnych (Arbeitslosengeld). Dostaje się go z reguły, jeśli w ostatnich 30 miesiącach było się ubezpieczonym co najmniej dwanaście miesięcy. Nie szkodzi on Państwa pobytowi.

step-dismissal = Wypowiedzenie z pracy: do sądu pracy
    .summary = Mają Państwo trzy tygodnie od dnia, w którym przyszło pisemne wypowiedzenie. Jeśli się Państwo nie zgadzają, proszę od razu zasięgnąć porady i złożyć pozew: w tym czasie pozew musi dotrzeć do sądu pracy (Arbeitsgericht). To dotyczy także małego zakładu i okresu próbnego.
    .why = Po trzech tygodniach wypowiedzenie jest ważne, nawet jeśli było błędne. Proszę nie podpisywać bez porady porozumienia o rozwiązaniu umowy (Aufhebungsvertrag): może ono kosztować Państwa dwanaście tygodni zasiłku dla bezrobotnych.

step-sick-note = W razie choroby od razu dać znać
    .summary = Proszę od razu powiedzieć pracodawcy, że są Państwo chorzy i jak długo. Jeśli trwa to dłużej niż trzy dni kalendarzowe, najpóźniej w następnym dniu pracy potrzebne jest zaświadczenie lekarskie.
    .why = Pracodawca może żądać zaświadczenia także wcześniej. Jeśli mają Państwo ubezpieczenie ustawowe, jest ono najczęściej przesyłane elektronicznie.
