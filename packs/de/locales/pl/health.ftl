step-health-insurance = Wybrać ubezpieczenie zdrowotne
    .summary = Proszę wybrać kasę chorych (Krankenkasse) i zapisać się w niej. Jeśli są Państwo zatrudnieni lub uczą się zawodu, proszę od razu podać swoją kasę w zakładzie pracy.
    .why = W Niemczech każdy musi mieć ubezpieczenie zdrowotne. Jeśli w ciągu dwóch tygodni po rozpoczęciu pracy nie podadzą Państwo kasy, wybierze ją zakład pracy. W procedurze azylowej i z Duldung (pobyt tolerowany) obowiązują osobne zasady.

step-health-cover-eu = Korzystać z ubezpieczenia z kraju UE
    .summary = Jeśli są Państwo ubezpieczeni w innym kraju UE (EKUZ czyli EHIC, S1 lub A1), niemiecka kasa często nie jest potrzebna. Studenci proszą kasę chorych o zgłoszenie M10 do uczelni. S1 zgłasza się w kasie chorych.
    .why = Dzięki temu nie płaci się podwójnie. Jeśli podejmą tu Państwo pracę, także minijob, najczęściej obowiązuje prawo niemieckie: proszę powiedzieć o tym kasie chorych przed pierwszym dniem pracy.

step-family-insurance = Ubezpieczyć też rodzinę
    .summary = Proszę powiedzieć swojej ustawowej kasie chorych (Krankenkasse), kto należy do rodziny. Małżonkowie, zarejestrowani partnerzy i dzieci, którzy tu mieszkają i mało zarabiają lub nic nie zarabiają, są wtedy ubezpieczeni bezpłatnie.
    .why = Granica dochodu to { -figure-family-insurance-limit } euro miesięcznie ({ -year-family-insurance-limit }), przy minijobie { -figure-mini-job-limit } euro ({ -year-mini-job-limit }). Czy i kiedy małżonkowie będą musieli płacić dopłatę, w sierpniu 2026 nie było jeszcze ustalone: proszę zapytać kasę.

step-family-doctor = Znaleźć lekarza rodzinnego
    .summary = Proszę poszukać przychodni lekarza rodzinnego w pobliżu i zapytać, czy przyjmuje nowych pacjentów. Proszę zabrać kartę zdrowia lub zaświadczenie na leczenie (Behandlungsschein). Dla dzieci są pediatrzy.
    .why = Lekarz rodzinny to najczęściej pierwsze miejsce w razie choroby; w razie potrzeby kieruje do specjalistów. Poza godzinami przyjęć pomaga dyżur lekarski (ärztlicher Bereitschaftsdienst).

step-measles-protection = Wykazać ochronę przed odrą
    .summary = Kto urodził się po 1970 roku, musi wykazać ochronę przed odrą: dzieci w przedszkolu i szkole, osoby w zakwaterowaniu zbiorowym (Gemeinschaftsunterkunft) i wszyscy, którzy pracują w szpitalu, przychodni, przedszkolu, szkole lub ośrodku.
    .why = W przedszkolu, szkole i pracy dowód musi być przed pierwszym dniem; bez niego nie wolno tam pracować. W ośrodku trzeba go pokazać, gdy mieszka się tam cztery tygodnie; potem są jeszcze cztery tygodnie czasu. Sprawdza i szczepi przychodnia.

step-disability-card = Wniosek o legitymację niepełnosprawności
    .summary = Mają Państwo lub Państwa dziecko niepełnosprawność, która trwa dłużej niż sześć miesięcy? Proszę w odpowiednim urzędzie wystąpić o ustalenie stopnia niepełnosprawności. Od stopnia 50 dostaje się legitymację (Schwerbehindertenausweis).
    .why = Obywatelstwo nie ma znaczenia, jeśli mieszkają lub pracują tu Państwo legalnie. Stopień niepełnosprawności obowiązuje od dnia, w którym złożą Państwo wniosek. Z legitymacją ma się pięć dni urlopu więcej i lepszą ochronę przed wypowiedzeniem.
