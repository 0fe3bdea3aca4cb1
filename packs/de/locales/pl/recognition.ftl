step-recognition-check = Sprawdzić: czy mój zawód jest regulowany?
    .summary = Proszę poszukać swojego zawodu w wyszukiwarce Anerkennungs-Finder. Podaje ona odpowiedni niemiecki zawód i właściwy urząd lub izbę. Porada w tej sprawie jest bezpłatna.
    .why = W zawodzie regulowanym wolno pracować dopiero z zezwoleniem. W innych zawodach wolno pracować bez uznania, ale wymagają go niektóre tytuły pobytowe.

step-recognition-grant = Wniosek o dopłatę do kosztów uznania
    .summary = Przy dochodzie do opodatkowania do 32 000 euro rocznie (pary 50 000 euro) mogą Państwo dostać dopłatę (Anerkennungszuschuss). Wniosek proszę złożyć, zanim powstaną koszty. Wnioski są możliwe do 30 czerwca 2027.
    .why = Dopłata pokrywa do 600 euro za opłaty i tłumaczenia i do 3000 euro za kursy. Wcześniejszych rachunków nie pokrywa. Proszę zapytać też w urzędzie pracy (Agentur für Arbeit), Jobcenter lub w swoim kraju związkowym.

step-recognition-apply = Złożyć wniosek o uznanie kwalifikacji
    .summary = Proszę złożyć wniosek w urzędzie lub izbie, które odpowiadają za Państwa zawód. Potrzebny jest życiorys po niemiecku, dowód tożsamości, świadectwa i niemieckie tłumaczenia.
    .why = Decyzja pokazuje, czy kwalifikacje są równoważne. W zawodach regulowanych jest potrzebna do zezwolenia, w innych często do tytułu pobytowego jako wykwalifikowany pracownik (Fachkraft).

step-statement-of-comparability = Uzyskać ocenę dyplomu uczelni
    .summary = Proszę najpierw poszukać swojego dyplomu w bazie anabin. Jeśli wynik nie jest jednoznaczny, proszę złożyć online w Centralnym Urzędzie ds. Szkolnictwa Zagranicznego (Zentralstelle für ausländisches Bildungswesen, ZAB) wniosek o ocenę dyplomu (Zeugnisbewertung).
    .why = Ocena dyplomu pokazuje, jakiemu niemieckiemu dyplomowi on odpowiada. To pomaga przy szukaniu pracy, a często przy wizie lub tytule pobytowym. Nie jest uznaniem.

step-doctor-licence = Wniosek o prawo wykonywania zawodu lekarza
    .summary = Urząd sprawdza, czy studia są równoważne. Jeśli są istotne różnice, zdaje się egzamin. Do tego dochodzi dowód znajomości niemieckiego dla zawodu lekarza.
    .why = Bez prawa wykonywania zawodu (Approbation) lub zezwolenia (Berufserlaubnis) nie wolno pracować jako lekarz lub lekarka. Według ustawy z 2026 roku przy dyplomach spoza UE zwykłą drogą ma stać się egzamin wiedzy (Kenntnisprüfung). Od kiedy, tego nie wiemy: proszę zapytać w urzędzie, co obowiązuje dla Państwa wniosku.

step-nurse-licence = Dostać zezwolenie dla zawodu pielęgniarskiego
    .summary = Jeśli czegoś brakuje do niemieckiego wykształcenia, mają Państwo wybór: egzamin wiedzy (Kenntnisprüfung) lub kurs dostosowujący (Anpassungslehrgang). Ponadto potrzebny jest niemiecki, w praktyce B2.
    .why = Dopiero z zezwoleniem wolno pracować jako pielęgniarka lub pielęgniarz (Pflegefachfrau, Pflegefachmann, Pflegefachperson). Do tego czasu można pracować jako personel pomocniczy. Dla asystentów pielęgniarskich (Pflegefachassistenz) od 1 stycznia 2027 obowiązuje nowa ustawa.

step-teacher-recognition = Uznać kwalifikacje nauczycielskie
    .summary = Proszę najpierw skorzystać z porady. Dla szkół państwowych o Państwa dyplomie decyduje urząd kraju związkowego.
    .why = Często kraj związkowy wymaga dwóch przedmiotów nauczania i bardzo dobrego niemieckiego, a często także kursu lub egzaminu. Wczesna porada oszczędza czas i pieniądze.

step-engineer-title = Wyjaśnić tytuł „Ingenieur/in”
    .summary = Jako inżynier lub inżynierka wolno z reguły pracować bez zezwolenia. Jeśli z dyplomem z zagranicy chcą Państwo używać tego tytułu, proszę złożyć wniosek o zezwolenie, najczęściej w izbie inżynierów (Ingenieurkammer).
    .why = Tytuł zawodowy jest chroniony ustawami krajów związkowych. Do wielu stanowisk nie jest potrzebny.

step-craft-recognition = Poprosić o poradę w izbie rzemieślniczej
    .summary = Izba rzemieślnicza (Handwerkskammer) w miejscu zamieszkania lub pracy powie, który niemiecki zawód odpowiada Państwa zawodowi. Na wniosek sprawdza, czy kwalifikacje są równoważne.
    .why = Wniosek mogą złożyć wszyscy, którzy zdobyli za granicą wykształcenie zawodowe. Jeśli brakuje dokumentów, izba może sprawdzić umiejętności także w praktyce (Qualifikationsanalyse).

step-compensation-measure = Uzupełnić braki po decyzji
    .summary = Jeśli w decyzji jest napisane, że czegoś jeszcze brakuje, proszę to uzupełnić. W zawodach regulowanych robi się to kursem dostosowującym (Anpassungslehrgang) lub egzaminem, w innych kwalifikacją dostosowującą (Anpassungsqualifizierung).
    .why = Potem mogą Państwo dostać pełne uznanie. Najczęściej wolno wybrać między kursem a egzaminem. Dopłata (Anerkennungszuschuss) może pokryć także takie kursy.

step-recognition-partnership = Sprawdzić partnerstwo na rzecz uznania
    .summary = W partnerstwie na rzecz uznania (Anerkennungspartnerschaft) pracują Państwo już wtedy, gdy trwa uznawanie kwalifikacji. Potrzebne są miejsce pracy, umowa z pracodawcą o tym partnerstwie i niemiecki A2.
    .why = Dzięki temu nie trzeba czekać na decyzję. Zezwolenie na pobyt (Aufenthaltserlaubnis) jest najpierw ważne najwyżej rok. Można je przedłużyć, łącznie najwyżej do trzech lat. Wniosek o uznanie proszę złożyć przed wjazdem lub zaraz po nim.

step-school-certificates = Uzyskać ocenę świadectw szkolnych
    .summary = Proszę zapytać uczelnię, szkołę lub zakład, czy świadectwo musi zostać ocenione. Dla świadectw szkolnych w każdym kraju związkowym jest urząd uznający świadectwa (Zeugnisanerkennungsstelle).
    .why = Z ocenionym świadectwem można starać się o studia lub naukę zawodu. Jeśli są Państwo już przyjęci, najczęściej nie jest już potrzebne.
