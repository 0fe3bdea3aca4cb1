# Aufenthalt

step-before-entry = Wiza i dokumenty przed podróżą
    .summary = Chcą Państwo zostać dłużej niż 90 dni? Wtedy najczęściej już przed podróżą potrzebna jest wiza krajowa (D) z niemieckiej ambasady. Proszę przywieźć akty i świadectwa w oryginale, gdzie trzeba z apostille i tłumaczeniem.
    .why = Bez właściwej wizy urząd w Niemczech najczęściej odmawia tytułu pobytowego (Aufenthaltstitel). Wizy nie potrzebują obywatele Australii, Izraela, Japonii, Kanady, Nowej Zelandii, Korei Południowej, USA i Wielkiej Brytanii.

step-residence-permit = Wniosek o tytuł pobytowy (Aufenthaltstitel)
    .summary = Proszę złożyć wniosek w urzędzie ds. cudzoziemców (Ausländerbehörde), zanim wygaśnie wiza, także jeśli brakuje jeszcze dokumentów. Przyjechali Państwo bez wizy, na przykład jako obywatelka lub obywatel USA lub Japonii? Wtedy mają Państwo 90 dni od wjazdu.
    .why = Z wizą D po złożeniu wniosku zachowują Państwo swoje prawa, dopóki urząd nie zdecyduje. Dowodem jest zaświadczenie tymczasowe (Fiktionsbescheinigung). Wiza Schengen przez wniosek się nie przedłuża.

step-extend-residence-permit = Przedłużyć tytuł pobytowy
    .summary = Proszę złożyć w urzędzie ds. cudzoziemców (Ausländerbehörde) wniosek o przedłużenie, zanim tytuł się skończy, także jeśli brakuje jeszcze dokumentów. Prośba o wizytę nie wystarczy. Proszę napisać: „Ich beantrage die Verlängerung.” (Wnoszę o przedłużenie). Proszę poprosić o zaświadczenie tymczasowe (Fiktionsbescheinigung).
    .why = Po wniosku złożonym na czas tytuł obowiązuje dalej, także prawo do pracy, dopóki urząd nie zdecyduje. Bez wniosku wygasa z ostatnim dniem i pracodawca nie może Państwa dalej zatrudniać.

step-renew-provisional-certificate = Odnowić zaświadczenie tymczasowe
    .summary = Proszę sprawdzić, do kiedy jest ważne zaświadczenie tymczasowe (Fiktionsbescheinigung). Urząd ds. cudzoziemców (Ausländerbehörde) nie zdecydował jeszcze o wniosku? Proszę na czas poprosić o nowy dokument.
    .why = Prawa z wniosku obowiązują do decyzji, nawet jeśli dokument wygaśnie. Bez ważnego dokumentu trudno jednak udowodnić to pracodawcom i urzędom.

step-child-residence-permit = Wyjaśnić tytuł pobytowy dla niemowlęcia
    .summary = Dziecko urodziło się w Niemczech i nie ma ani obywatelstwa niemieckiego, ani UE? Proszę wkrótce zapytać urząd ds. cudzoziemców (Ausländerbehörde) o jego tytuł, najpóźniej sześć miesięcy po urodzeniu. W procedurze azylowej: urodzenie proszę od razu zgłosić w BAMF.
    .why = Jeśli oboje rodzice mają zezwolenie na pobyt (Aufenthaltserlaubnis) lub na osiedlenie się (Niederlassungserlaubnis), dziecko dostaje tytuł bez wniosku. To dotyczy też sytuacji, gdy ma je jeden rodzic i tylko on ma władzę rodzicielską. Inaczej trzeba złożyć wniosek o tytuł.

step-mobile-eu-title = Z tytułem z UE: złożyć wniosek tutaj
    .summary = Mają Państwo tytuł pobytowy (Aufenthaltstitel) z innego kraju UE? Do życia w Niemczech nie wystarczy. Z Niebieską Kartą UE, którą mają tam Państwo od dwunastu miesięcy, składa się wniosek tutaj w pierwszym miesiącu po wjeździe.
    .why = Z Niebieską Kartą składają Państwo kompletny wniosek: najpóźniej 30 dni później zaczyna się Państwa prawo do pracy tutaj. Z innymi tytułami wniosek tutaj jest możliwy tylko wtedy, gdy mają Państwo prawo do niemieckiego tytułu, i tylko w pierwszych 90 dniach.

step-free-movement = Zbierać dowody swobody przemieszczania się
    .summary = Jako obywatelka lub obywatel UE lub EOG nie potrzebują Państwo tytułu pobytowego. Proszę przechowywać dowody pracy lub studiów, dochodów i ubezpieczenia zdrowotnego. Dla Szwajcarii obowiązuje osobna umowa.
    .why = Po trzech miesiącach urząd ds. cudzoziemców (Ausländerbehörde) może zapytać o te dowody. Po pięciu latach mają Państwo prawo stałego pobytu (Daueraufenthaltsrecht).

step-swiss-notification = Zgłosić pobyt w urzędzie ds. cudzoziemców
    .summary = Jako Szwajcarka lub Szwajcar nie potrzebują Państwo tytułu pobytowego. Muszą Państwo jednak zgłosić pobyt w urzędzie ds. cudzoziemców (Ausländerbehörde) w ciągu trzech miesięcy po wjeździe: z adresem, celem, początkiem i czasem trwania.
    .why = To obowiązek ustawowy. Na wniosek dostają Państwo kartę, która pokazuje to prawo. Kosztuje 46 euro, a dla osób, które nie mają jeszcze 24 lat, 27,60 euro.

step-eu-family-card = Odebrać kartę pobytu jako rodzina osoby z UE
    .summary = Należą Państwo do rodziny osoby z UE lub EOG? Wtedy nie potrzebują Państwo tytułu pobytowego. Proszę podać urzędowi ds. cudzoziemców (Ausländerbehörde) swoje dane: paszport, dowód pokrewieństwa i potwierdzenie zameldowania (Meldebestätigung) osoby z UE.
    .why = Wolno Państwu tu mieszkać i pracować, także zanim będzie karta. Zaświadczenie dostają Państwo od razu, kartę (Aufenthaltskarte) w ciągu sześciu miesięcy. Jest ważna najczęściej pięć lat.

step-permanent-residence-eu = Poświadczenie prawa stałego pobytu
    .summary = Mieszkają tu Państwo legalnie od pięciu lat jako obywatele UE lub ich rodzina? Wtedy mają Państwo prawo stałego pobytu (Daueraufenthaltsrecht). Obywatele UE dostają zaświadczenie, członkowie rodziny z innych krajów składają wniosek o kartę stałego pobytu (Daueraufenthaltskarte).
    .why = To prawo zostaje, także gdy już Państwo nie pracują. Zaświadczenie dla obywateli UE kosztuje 10 euro. Karta dla członków rodziny przychodzi w ciągu sześciu miesięcy po wniosku.

step-withdrawal-agreement-document = Sprawdzić Aufenthaltsdokument-GB
    .summary = Mieszkali tu Państwo jako Brytyjka lub Brytyjczyk już przed 2021 rokiem? Wtedy prawo z umowy o wystąpieniu obowiązuje dalej bez wniosku. Proszę sprawdzić, do kiedy jest ważny Aufenthaltsdokument-GB, i na czas poprosić o nowy.
    .why = Prawo nie kończy się wraz z kartą, ale kartą się je udowadnia. Mają Państwo prawo stałego pobytu? Wtedy proszę poprosić o wpisanie słowa „Daueraufenthalt”.

step-report-job-end = Zgłosić koniec pracy lub nauki zawodu
    .summary = Mają Państwo tytuł na pracę, pracę na własny rachunek, studia lub naukę zawodu i to kończy się wcześniej niż planowano? Proszę powiedzieć o tym urzędowi ds. cudzoziemców (Ausländerbehörde) w ciągu dwóch tygodni od dnia, w którym się Państwo o tym dowiedzieli.
    .why = To obowiązek, inaczej grozi grzywna. Kto ma tytuł na pracę i zgłosi jej koniec, zachowuje potem co najmniej sześć miesięcy na szukanie, ale nigdy dłużej, niż ważna jest karta.

step-passport-renewal = Odnowić paszport na czas
    .summary = Proszę sprawdzić, do kiedy jest ważny paszport. Wniosek o nowy proszę złożyć tak wcześnie, żeby był, zanim stary wygaśnie. Obywatele UE potrzebują ważnego paszportu lub dowodu osobistego.
    .why = To obowiązek. Bez ważnego paszportu tytuł pobytowy (Aufenthaltstitel) najczęściej nie jest przedłużany. Pochodzą Państwo z kraju spoza UE i zgubili paszport? Proszę to od razu zgłosić w urzędzie ds. cudzoziemców (Ausländerbehörde).

step-online-id = Uruchomić dowód elektroniczny (Online-Ausweis)
    .summary = Państwa elektroniczny tytuł pobytowy (eAT), czyli karta z urzędu ds. cudzoziemców (Ausländerbehörde), ma funkcję online. Obywatele UE i EOG mogą zamówić kartę eID (eID-Karte), Szwajcarki i Szwajcarzy nie.
    .why = Z dowodem elektronicznym (Online-Ausweis) można niektóre wnioski składać z domu i oszczędzić sobie wizyt.

step-family-reunification = Sprowadzić rodzinę (Familiennachzug)
    .summary = Żona, mąż, zarejestrowani partnerzy i dzieci poniżej 18 lat składają wniosek o wizę w niemieckiej ambasadzie. Mają Państwo uznany status uchodźcy? Proszę samodzielnie zgłosić przyjazd rodziny w urzędzie ds. cudzoziemców (Ausländerbehörde) w ciągu trzech miesięcy po ostatecznym uznaniu.
    .why = Dzięki własnemu zgłoszeniu termin jest zachowany: wtedy nie trzeba wykazywać dochodu ani mieszkania. Przy ochronie uzupełniającej (subsidiärer Schutz) sprowadzanie rodziny jest zawieszone do 23 lipca 2027, oprócz szczególnie trudnych przypadków. Najłatwiej jest dołączyć do Niemców i obywateli UE.

step-own-right-after-separation = Po rozstaniu: wyjaśnić pobyt
    .summary = Mają Państwo tytuł dzięki małżeństwu lub zarejestrowanemu związkowi i mieszkają osobno? Proszę wcześnie skorzystać z porady. Po trzech wspólnych latach w Niemczech tytuł najczęściej przedłuża się na rok jako własne prawo.
    .why = W szczególnie trudnych przypadkach (Härtefall) jest to możliwe od razu, przede wszystkim przy przemocy domowej. Pieniądze z Jobcenter w tym jednym roku najczęściej nie szkodzą. Jeśli małżonek jest lub był obywatelem UE, obowiązują osobne zasady.

step-settlement-permit = Wniosek o zezwolenie na osiedlenie się
    .summary = Z zezwoleniem na osiedlenie się (Niederlassungserlaubnis) zostają Państwo bez daty końcowej. Z Niebieską Kartą UE można po 27 miesiącach, z niemieckim B1 po 21. Wykwalifikowani pracownicy, małżonkowie Niemców i niektóre osoby pracujące na własny rachunek czekają trzy lata, większość innych pięć.
    .why = Wtedy nic już nie trzeba przedłużać. Najczęściej potrzebne są składki emerytalne, niemiecki B1 i test „Leben in Deutschland”. Z tytułem na studia lub naukę zawodu i z kartą szans (Chancenkarte) to jeszcze niemożliwe.

step-naturalisation = Wniosek o obywatelstwo (Einbürgerung)
    .summary = Po pięciu latach legalnego pobytu mogą Państwo złożyć wniosek o obywatelstwo (Einbürgerung, naturalizacja), jako małżonkowie Niemców po trzech. Najczęściej potrzebne są niemiecki B1, zdany test i własny dochód.
    .why = Z niemieckim paszportem wolno zawsze tu mieszkać i głosować we wszystkich wyborach. Z § 24, z Duldung (pobyt tolerowany) lub z tytułem na studia, naukę zawodu lub szukanie pracy to jeszcze niemożliwe. Za dziecko kosztuje to 51 euro.

step-travel-with-permit = Sprawdzić dokumenty przed podróżą
    .summary = Proszę zabierać w podróż ważny paszport i kartę z tytułem pobytowym (eAT). Proszę nie przebywać za granicą dłużej niż sześć miesięcy bez wcześniejszego zapytania urzędu ds. cudzoziemców (Ausländerbehörde).
    .why = Po sześciu miesiącach za granicą tytuł może wygasnąć, z Niebieską Kartą UE i dla jej rodziny po dwunastu. Mają tu Państwo ochronę? Podróże do kraju pochodzenia proszę wcześniej zgłosić w urzędzie ds. cudzoziemców.
