# Asyl, vorübergehender Schutz, Duldung, Spätaussiedler

step-asylum-request = Ubiegać się o azyl: zgłosić się od razu
    .summary = Proszę powiedzieć na granicy lub od razu po wjeździe w ośrodku recepcyjnym (Aufnahmeeinrichtung), urzędzie ds. cudzoziemców (Ausländerbehörde) lub na policji, że ubiegają się Państwo o azyl. Potem proszę jechać prosto do ośrodka recepcyjnego, który Państwu wskażą.
    .why = Zostają Państwo zarejestrowani i dostają zaświadczenie o przybyciu (Ankunftsnachweis). Od tego zaczynają się procedura i pełne świadczenia. Bez niego najczęściej są tylko jedzenie, zakwaterowanie i to, co najpotrzebniejsze dla zdrowia.

step-asylum-application = Złożyć wniosek o azyl w BAMF
    .summary = Proszę iść na wizytę, którą Państwu wyznaczą, i złożyć wniosek osobiście w oddziale Federalnego Urzędu ds. Migracji i Uchodźców (BAMF). Proszę oddać paszport i inne dokumenty, które Państwo mają.
    .why = Dostają Państwo dokument o zgodzie na pobyt (Aufenthaltsgestattung). Z nim wolno być w Niemczech w czasie procedury. Kto bez ważnego powodu nie przyjdzie na wizytę, dostaje mniej świadczeń.

step-asylum-interview = Przygotować się do przesłuchania (Anhörung)
    .summary = Proszę przedtem iść do bezpłatnej poradni w sprawach azylu (Asylverfahrensberatung). Na przesłuchaniu (Anhörung) proszę opowiedzieć wszystko, co ważne, i przynieść dowody.
    .why = Przesłuchanie to najważniejsza wizyta w procedurze azylowej. Czego się tu nie powie, to później często już się nie liczy, także przed sądem.

step-asylum-child = Zgłosić urodzenie dziecka w BAMF
    .summary = Proszę bez czekania zgłosić w BAMF, gdy dziecko urodzi się tutaj lub przyjedzie później. To obowiązuje, dopóki jeden z rodziców jest w procedurze azylowej, a także po odmowie, jeśli nie ma on tytułu lub ma tylko tytuł według § 25 ust. 5 (Abs. 5).
    .why = Z chwilą zgłoszenia wniosek o azyl dla dziecka uznaje się za złożony. Dzięki temu dziecko ma własną procedurę. Jeśli mają już Państwo ochronę, proszę zapytać urząd ds. cudzoziemców (Ausländerbehörde) o tytuł dla dziecka.

step-asylum-decision = Jest decyzja: porada tego samego dnia
    .summary = Proszę przeczytać, co rozstrzyga decyzja, i tego samego dnia iść do poradni lub adwokatki. Przy odmowie na skargę do sądu (Klage) mają Państwo jeden lub dwa tygodnie od doręczenia decyzji, a przy jednym tygodniu tyle samo na wniosek w trybie pilnym (Eilantrag). Jedno i drugie musi w tym czasie dotrzeć do sądu. W razie wątpliwości Lotse liczy jeden tydzień.
    .why = Jeśli termin minie bez skargi, decyzja jest ostateczna. Pouczenie na końcu decyzji mówi, co Państwa dotyczy; uzasadnienie i dowody muszą być w sądzie w ciągu miesiąca po doręczeniu. Proszę zachować kopertę. Przy pełnej ochronie skarga nie jest potrzebna.

step-asylum-reasons = Uzasadnić skargę, wysłać dowody
    .summary = Zaskarżyli Państwo decyzję? Proszę w ciągu miesiąca po doręczeniu decyzji napisać do sądu administracyjnego (Verwaltungsgericht), dlaczego jest błędna, i przesłać dowody. Wszystko musi w tym czasie dotrzeć do sądu.
    .why = Miesiąc zaczyna się od doręczenia, nie od skargi. Co przyjdzie później, sąd może odrzucić. O wniosku w trybie pilnym (Eilantrag) sąd ma decydować o wiele szybciej: uzasadnienie tego wniosku proszę więc dopisać od razu.

step-renew-asylum-paper = Przedłużyć zgodę na pobyt (Gestattung) lub Duldung
    .summary = Na dokumencie jest napisane, do kiedy jest ważny. Proszę mniej więcej dwa tygodnie wcześniej iść do urzędu, który go wystawił, i go przedłużyć. Proszę zabrać stary dokument.
    .why = Zgodą na pobyt (Gestattung) potwierdzają Państwo tożsamość. Także urzędy i pracodawcy pytają o ważny dokument. Za Duldung (pobyt tolerowany) nic się nie płaci, jeśli potrzebują Państwo świadczeń dla osób ubiegających się o azyl (Asylbewerberleistungsgesetz).

step-asylum-work = Praca w procedurze azylowej: zezwolenie
    .summary = Proszę uzyskać zezwolenie urzędu ds. cudzoziemców (Ausländerbehörde), zanim Państwo zaczną. Jest możliwe najwcześniej trzy miesiące po rejestracji. W ośrodku recepcyjnym (Aufnahmeeinrichtung) jest to sześć miesięcy, jeśli być może właściwe jest inne państwo UE albo takie państwo dało już Państwu ochronę. Najczęściej musi się zgodzić urząd pracy (Agentur für Arbeit).
    .why = Bez zezwolenia nie wolno pracować. Zezwolenia nie ma w trybie przyspieszonym i najczęściej dla osób z bezpiecznych krajów pochodzenia. Na naukę zawodu i po czterech latach w Niemczech zgoda urzędu pracy nie jest potrzebna.

step-asylum-work-safe-origin = Bezpieczny kraj pochodzenia: wyjaśnić pracę
    .summary = Czy Państwa kraj jest na liście bezpiecznych krajów pochodzenia? Wtedy praca jest często zabroniona. Proszę zapytać w poradni lub urzędzie ds. cudzoziemców (Ausländerbehörde), która z dwóch list i jaki wyjątek Państwa dotyczą.
    .why = Lista niemiecka: w procedurze azylowej najczęściej nie ma zezwolenia. Lista UE: procedura jest najczęściej przyspieszona, a wtedy nie ma zezwolenia. Po odmowie, z Duldung (pobyt tolerowany), zakaz obowiązuje przy obu listach. Przy wyjątkach liczy się, którego dnia złożyli Państwo wniosek o azyl, mieli Duldung lub zezwolenie na pracę.

step-asylum-benefits = Zapewnić świadczenia w procedurze azylowej
    .summary = W procedurze azylowej i z Duldung (pobyt tolerowany) dostają Państwo świadczenia dla osób ubiegających się o azyl (Asylbewerberleistungsgesetz): zakwaterowanie, jedzenie, odzież, pomoc lekarską i trochę pieniędzy. W ośrodku wiele daje się w rzeczach lub na kartę płatniczą (Bezahlkarte).
    .why = Dzięki temu jest to, co konieczne, a dla dzieci także rzeczy do szkoły. Proszę podawać pieniądze i dochód i przychodzić na wizyty, inaczej świadczenia są obniżane. Po uznaniu właściwy jest najczęściej Jobcenter.

step-asylum-health-care = Iść do lekarza w procedurze azylowej
    .summary = Przy nagłej chorobie, bólu, w ciąży, na szczepienia i badania profilaktyczne dostają Państwo pomoc lekarską. Proszę zapytać w ośrodku lub urzędzie pomocy społecznej (Sozialamt), czy potrzebna jest karta, czy zaświadczenie na leczenie (Behandlungsschein).
    .why = Dorośli, którzy nie są zatrudnieni, wybierają kasę chorych dopiero wtedy, gdy po 36 miesiącach dostają świadczenia jak w pomocy społecznej. Dla dzieci poniżej 18 lat obowiązuje to od początku. W zagrożeniu życia proszę zawsze dzwonić pod 112.

step-asylum-child-health = Wybrać kasę chorych dla dziecka
    .summary = Czy dziecko poniżej 18 lat dostaje świadczenia dla osób ubiegających się o azyl (Asylbewerberleistungsgesetz)? Proszę bez czekania wybrać kasę chorych (Krankenkasse) dla jego leczenia i powiedzieć o tym urzędowi, który płaci Państwa świadczenia.
    .why = Dziecko jest leczone jak w pomocy społecznej, czyli nie tylko przy bólu, i dostaje kartę zdrowia. Jeśli nie wybiorą Państwo kasy, zostanie ona wyznaczona.

step-after-recognition = Po uznaniu: następne kroki
    .summary = Proszę złożyć w urzędzie ds. cudzoziemców (Ausländerbehörde) wniosek o zezwolenie na pobyt (Aufenthaltserlaubnis). Proszę iść do Jobcenter, jeśli potrzebne są pieniądze na życie, wybrać kasę chorych (Krankenkasse) i zapytać o kurs integracyjny.
    .why = Dla uchodźców i osób z ochroną uzupełniającą karta jest bezpłatna i ważna trzy lata, przy zakazie deportacji co najmniej rok. Uchodźcy, którzy chcą sprowadzić rodzinę, muszą to zgłosić w ciągu trzech miesięcy po ostatecznym uznaniu. Podróże do kraju pochodzenia trzeba wcześniej zgłosić.

step-residence-obligation = Przed przeprowadzką: sprawdzić zasady zamieszkania
    .summary = Z ochroną lub tytułem według § 24 najczęściej trzeba mieszkać trzy lata w swoim kraju związkowym, czasem w określonej miejscowości. W procedurze azylowej i z Duldung (pobyt tolerowany) mieszka się tam, gdzie wyznaczono. Przed każdą przeprowadzką proszę złożyć wniosek.
    .why = Dla pracy, nauki zawodu, studiów, kursu lub najbliższej rodziny ta zasada może odpaść lub zostać uchylona. Kto po prostu się przeprowadzi, ryzykuje grzywnę i w nowym miejscu najczęściej nie dostaje pieniędzy.

step-temporary-protection-permit = Wniosek o zezwolenie na pobyt według § 24
    .summary = Proszę się zarejestrować i złożyć wniosek o zezwolenie na pobyt (Aufenthaltserlaubnis, § 24 AufenthG) w ciągu 90 dni po pierwszym wjeździe. Tak długo wolno tu być bez tytułu, jeśli przyjechali Państwo do 4 grudnia 2026.
    .why = Po złożeniu wniosku pobyt pozostaje dozwolony do czasu decyzji. Zaświadczenie tymczasowe (Fiktionsbescheinigung) pomaga w Jobcenter. Z zezwoleniem wolno pracować. Ta ochrona jest uregulowana do 4 marca 2027.

step-temporary-protection-2027 = § 24: od stycznia 2027 sprawdzić na nowo
    .summary = Od stycznia 2027 proszę pytać w urzędzie ds. cudzoziemców (Ausländerbehörde) lub w poradni, co dalej z § 24. Jeśli do tego czasu nie będzie nowej zasady, proszę najpóźniej 4 marca 2027 złożyć wniosek o przedłużenie lub o inny tytuł.
    .why = Karty, które były ważne 1 lutego 2026, są najczęściej same z siebie ważne do 4 marca 2027. O czasie potem w prawie, które znamy (sierpień 2026), nie ma jeszcze nic.

step-toleration-rights = Z Duldung: znać prawa, zasięgnąć porady
    .summary = Proszę skorzystać z porady, co jest możliwe z Duldung: praca, nauka zawodu i drogi do zezwolenia na pobyt (Aufenthaltserlaubnis). Przed każdą pracą proszę zapytać urząd ds. cudzoziemców (Ausländerbehörde) i zachować wszystkie dowody.
    .why = Duldung (pobyt tolerowany) nie jest tytułem pobytowym, ale może do niego prowadzić. Jeśli deportacji sprzeciwia się choroba, trzeba bez czekania przedłożyć szczegółowe zaświadczenie lekarskie.

step-clarify-identity = Wyjaśnić tożsamość, zbierać dowody
    .summary = Z Duldung (pobyt tolerowany) trzeba starać się o paszport, o ile można tego rozsądnie wymagać. Proszę najpierw iść do poradni, przede wszystkim przed wizytą w ambasadzie. Proszę notować każdy krok z datą.
    .why = Dla nauki zawodu liczy się, czy tożsamość była wyjaśniona w pierwszych sześciu miesiącach po wjeździe lub czy do tego czasu zrobili Państwo wszystko, czego można rozsądnie wymagać. Wszystko można też nadrobić później i to pomaga.

step-training-toleration = Przygotować naukę zawodu z Duldung
    .summary = Mają Państwo umowę o naukę zawodu? Proszę złożyć wniosek o zezwolenie na pobyt (Aufenthaltserlaubnis, § 16g) lub o Duldung na naukę zawodu (Ausbildungsduldung, § 60c), najwcześniej siedem miesięcy przed rozpoczęciem. Najczęściej trzeba mieć przedtem Duldung (pobyt tolerowany) przez trzy miesiące.
    .why = Z nią wolno zostać przez całą naukę zawodu. Potem jest zezwolenie na pobyt na dwa lata do pracy w wyuczonym zawodzie. Jeśli zaczęli Państwo w procedurze azylowej, można po odmowie kontynuować.

step-permit-from-toleration = Sprawdzić prawo do pozostania (§§ 25a, 25b)
    .summary = Proszę sprawdzić w poradni, czy mogą Państwo dostać zezwolenie na pobyt (Aufenthaltserlaubnis): poniżej 27 lat po trzech latach tutaj, ze szkołą lub jej ukończeniem (§ 25a); w innych przypadkach po sześciu latach, z dzieckiem niepełnoletnim po czterech (§ 25b).
    .why = Tak z Duldung (pobyt tolerowany) powstaje bezpieczny pobyt. Wniosek według § 25a trzeba złożyć przed 27. urodzinami. Do § 25b najczęściej potrzebne są własny dochód i prosty niemiecki (A2).

step-resettler-reception = Zgłosić się w federalnym ośrodku pierwszego przyjęcia
    .summary = Po wjeździe proszę od razu jechać do federalnego ośrodka pierwszego przyjęcia (Erstaufnahmeeinrichtung des Bundes) we Friedlandzie i się zarejestrować. Proszę zabrać decyzję o przyjęciu (Aufnahmebescheid) i dokumenty całej rodziny.
    .why = Rejestracja jest obowiązkowa. Dostają Państwo zaświadczenie rejestracyjne (Registrierschein), a Federalny Urząd Administracyjny (Bundesverwaltungsamt) ustala, do którego kraju związkowego Państwo się przeprowadzą. Inny kraj związkowy nie musi Państwa przyjąć.

step-resettler-name = Oświadczenie o niemieckiej formie imienia i nazwiska
    .summary = Chcą Państwo zrezygnować z imienia odojcowskiego, używać imienia i nazwiska w formie niemieckiej lub jako para wybrać nazwisko małżeńskie? Proszę oświadczyć to w Federalnym Urzędzie Administracyjnym (Bundesverwaltungsamt) w czasie rozdziału lub później w urzędzie stanu cywilnego (Standesamt).
    .why = Oświadczenie jest dobrowolne i nic nie kosztuje. Najlepiej złożyć je, zanim zaświadczenie i dowód zostaną wystawione na stare nazwisko.

step-resettler-certificate = Sprawdzić zaświadczenie późnego przesiedleńca
    .summary = Federalny Urząd Administracyjny (Bundesverwaltungsamt) sam wysyła zaświadczenie według § 15 BVFG. Proszę się do tego zameldować w miejscu zamieszkania. Proszę sprawdzić nazwisko i dane i zapytać, jeśli długo nie przychodzi.
    .why = Z tym zaświadczeniem otrzymują Państwo obywatelstwo niemieckie. Wiele urzędów o nie pyta. Dopóki go nie ma, pomaga zaświadczenie rejestracyjne (Registrierschein).

step-resettler-id-card = Wniosek o niemiecki dowód osobisty
    .summary = Proszę złożyć w urzędzie meldunkowym (Meldebehörde) wniosek o niemiecki dowód osobisty lub paszport dla wszystkich od 16 lat. Proszę zabrać zaświadczenie według § 15 BVFG. Dowód mogą dostać także młodsze dzieci.
    .why = Niemcy od 16 lat muszą mieć ważny dowód lub paszport. Dowód osobisty kosztuje 46 euro, poniżej 24 lat 27,60 euro.

step-resettler-aid = Wniosek o pomoc dla późnych przesiedleńców
    .summary = Proszę zapytać w Federalnym Urzędzie Administracyjnym (Bundesverwaltungsamt) o jednorazową pomoc przejściową (Überbrückungshilfe). Urodzili się Państwo przed 1 kwietnia 1956 i musieli żyć w Związku Radzieckim pod nadzorem (Gewahrsam)? Proszę złożyć też wniosek o pomoc integracyjną (Eingliederungshilfe).
    .why = Pomoc integracyjna wynosi 2046 euro, dla urodzonych przed 1946 rokiem 3068 euro. Jest tylko na wniosek i tylko do trzech lat po miesiącu, w którym wystawiono zaświadczenie.
