step-tax-id = Przechowywać Steuer-ID
    .summary = Po zameldowaniu adresu przychodzi pocztą identyfikator podatkowy (Steuer-ID, IdNr). Proszę dobrze przechowywać ten list i podać numer pracodawcy.
    .why = Bez tego numeru pracodawca często odciąga za dużo podatku. Wnioski takie jak o zasiłek na dziecko (Kindergeld) proszę i tak składać od razu: numer można podać później.

step-bank-account = Otworzyć konto bankowe (Girokonto)
    .summary = Proszę otworzyć konto (Girokonto). Jeśli bank Państwa nie przyjmuje, proszę żądać konta podstawowego (Basiskonto): mają Państwo do niego prawo, także bez stałego adresu, w procedurze azylowej lub z Duldung (pobyt tolerowany).
    .why = Wynagrodzenie, czynsz i większość świadczeń idą przez konto. Wniosek o konto podstawowe bank musi w ciągu dziesięciu dni roboczych przyjąć albo odrzucić na piśmie z uzasadnieniem.

step-tax-class = Sprawdzić klasę podatkową
    .summary = Proszę sprawdzić na odcinku wypłaty, czy klasa podatkowa (Steuerklasse) się zgadza. Małżonkowie, zarejestrowani partnerzy i osoby samotnie wychowujące dzieci mogą ją zmienić w urzędzie skarbowym (Finanzamt).
    .why = Od klasy podatkowej zależy, ile wynagrodzenia dostają Państwo co miesiąc. Na bieżący rok zmiana jest możliwa do 30 listopada. Jeśli sytuacja zmieni się tak, że trzeba by płacić więcej podatku, trzeba to zgłosić.

step-tax-registration = Zgłosić pracę na własny rachunek w urzędzie skarbowym
    .summary = Proszę w ciągu miesiąca po rozpoczęciu wysłać do urzędu skarbowego (Finanzamt) kwestionariusz rejestracji podatkowej (Fragebogen zur steuerlichen Erfassung), przez internet w systemie ELSTER. Działalność gospodarczą zgłasza się ponadto w urzędzie działalności gospodarczej (Gewerbeamt).
    .why = Wtedy dostają Państwo numer podatkowy (Steuernummer), potrzebny do rachunków. To obowiązek, także przy małych przychodach i w wolnych zawodach.

step-broadcast-fee = Wyjaśnić opłatę radiowo-telewizyjną
    .summary = Za każde mieszkanie jedna dorosła osoba płaci opłatę radiowo-telewizyjną (Rundfunkbeitrag). Proszę się zgłosić lub podać, kto w mieszkaniu już płaci. W zakwaterowaniu zbiorowym (Gemeinschaftsunterkunft) nikt nie płaci.
    .why = Opłata jest obowiązkowa, także bez telewizora. Kto zgłosi się późno, musi dopłacić za wcześniejszy czas; kto dostaje określone świadczenia, może na wniosek zostać zwolniony. Proszę zawsze odpowiadać na listy.

step-liability-insurance = Zawrzeć ubezpieczenie OC (Haftpflichtversicherung)
    .summary = Proszę rozważyć prywatne ubezpieczenie odpowiedzialności cywilnej (private Haftpflichtversicherung). Jest dobrowolne, ale zwykle bardzo zalecane.
    .why = Kto przez pomyłkę wyrządzi szkodę, musi za nią zapłacić. Ubezpieczenie płaci na przykład, gdy zranią Państwo kogoś rowerem.

step-tax-return = Złożyć zeznanie podatkowe
    .summary = Po końcu roku proszę sprawdzić, czy muszą Państwo złożyć zeznanie podatkowe (Steuererklärung) lub czy to się opłaca. Osoby pracujące na własny rachunek najczęściej muszą je złożyć, i to elektronicznie. Można to zrobić bezpłatnie w systemie ELSTER.
    .why = Kto dostaje wynagrodzenie, często otrzymuje zwrot pieniędzy. Kto musi je złożyć, ma najczęściej czas do 31 lipca następnego roku. Obowiązek mają osoby pracujące na własny rachunek z dochodem powyżej { -figure-basic-tax-allowance } euro ({ -year-basic-tax-allowance }) i zawsze ci, od których żąda tego urząd skarbowy (Finanzamt).

step-church-tax = Zrozumieć podatek kościelny
    .summary = Przy meldowaniu urząd najczęściej pyta o religię. Jeśli należą Państwo do Kościoła lub wspólnoty, która pobiera podatki, podatek kościelny (Kirchensteuer) może być odciągany od wynagrodzenia.
    .why = Kto nie jest członkiem takiej wspólnoty, nie płaci podatku kościelnego. Proszę zwrócić uwagę, czy podana informacja się zgadza.

step-credit-record = Zdobyć informację o wypłacalności
    .summary = Wielu wynajmujących chce informacji o tym, czy płacą Państwo swoje rachunki. Kopia danych z SCHUFA (firmy, która zbiera dane o płatnościach) jest bezpłatna; jest przeznaczona dla Państwa.
    .why = Kto jest tu nowy, często nie ma jeszcze żadnych wpisów. To nic złego: proszę zamiast tego pokazać umowę o pracę i odcinki wypłaty albo wskazać kogoś, kto za Państwa poręczy.

step-basic-income-support = Sprawdzić świadczenie podstawowe (Grundsicherungsgeld)
    .summary = Jeśli pieniędzy nie wystarcza na życie, może pomóc Jobcenter: świadczeniem podstawowym (Grundsicherungsgeld), dawniej Bürgergeld. Jeśli nie mają Państwo niemieckiego paszportu, proszę przed wnioskiem skorzystać z porady.
    .why = Wiele osób nie dostaje go w pierwszych trzech miesiącach. Kto jest tu tylko po to, by szukać pracy, studiuje lub dostaje świadczenia dla osób ubiegających się o azyl, najczęściej nie dostaje go także później. Przy niektórych tytułach pobytowych wniosek może mieć skutki.

step-student-grant = Wniosek o BAföG
    .summary = Studiują Państwo lub chodzą do szkoły i pieniędzy nie wystarcza? Proszę złożyć wniosek o BAföG (pieniądze od państwa na naukę) najpóźniej w miesiącu, w którym zaczynają się studia lub szkoła, na studia w organizacji studenckiej (Studierendenwerk). Proszę nie czekać na wszystkie dokumenty.
    .why = Płaci się najwcześniej od miesiąca wniosku. Wielu może go dostać: Niemcy, uznani uchodźcy, osoby z § 24, rodziny Niemców, obywatele UE z pracą, inni po 15 miesiącach. Sam tytuł na studia (§ 16b) nie wystarczy.

step-training-grant = Wniosek o zasiłek na naukę zawodu (BAB)
    .summary = Uczą się Państwo zawodu w zakładzie, nie mieszkają z rodzicami i pieniędzy nie wystarcza? Proszę złożyć w urzędzie pracy (Agentur für Arbeit) wniosek o Berufsausbildungsbeihilfe (BAB), najlepiej przed rozpoczęciem.
    .why = Płaci się najwcześniej od miesiąca wniosku. Obywatelstwo nie ma znaczenia. Ze zgodą na pobyt (Aufenthaltsgestattung) nie dostają Państwo tego zasiłku. Z Duldung (pobyt tolerowany) dostają go Państwo po 15 miesiącach w Niemczech. Zasiłek nie szkodzi Państwa pobytowi.

step-order-for-payment = Nakaz zapłaty: dwa tygodnie na odpowiedź
    .summary = Żółta koperta z nakazem zapłaty (Mahnbescheid): sąd nie sprawdził tego żądania. Jeśli nie są Państwo winni tych pieniędzy, proszę zaznaczyć w formularzu sprzeciw (Widerspruch) i od razu wysłać formularz. Musi on dotrzeć do sądu w ciągu dwóch tygodni od doręczenia: dzień doręczenia jest na kopercie.
    .why = Bez odpowiedzi może przyjść tytuł egzekucyjny (Vollstreckungsbescheid), a potem komornik, nawet jeśli nic Państwo nie są winni. List od firmy windykacyjnej (Inkassobüro) nie jest nakazem zapłaty.

step-object-to-decision = Złożyć sprzeciw od decyzji
    .summary = Jeśli nie zgadzają się Państwo z listem z urzędu, najczęściej mają Państwo miesiąc, licząc od dnia, w którym list uznaje się za doręczony. Proszę przeczytać ostatni fragment: tam jest napisane, jak i do kiedy. Uzasadnienie można wysłać później.
    .why = Bez sprzeciwu (Widerspruch) ważna staje się nawet błędna decyzja. Jeśli brakuje informacji o terminie, najczęściej mają Państwo rok. Dla decyzji azylowych BAMF obowiązują inne, krótsze terminy.

due-reason-grant-month = Płaci się od miesiąca, w którym wpłynie wniosek. Jeśli wpłynie do ostatniego dnia miesiąca, w którym zaczynają się studia lub nauka zawodu, nic nie przepada.
