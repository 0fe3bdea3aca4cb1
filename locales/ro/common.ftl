-brand = Lotse
app-name = { -brand }
language-own-name = Română
page-title = { $heading } – { -brand }
loading = Se încarcă…
skip-to-content = Salt la conținut
nav-main =
    .aria-label = Meniu principal
nav-today = Azi
nav-search = Căutare
nav-plan = Planul meu
nav-talk = Chat
nav-contacts = Contacte
nav-discover = Descoperiți
nav-guides = Ghiduri
nav-events = Evenimente
nav-settings = Setări
action-retry = Încercați din nou
action-close = Închideți
action-cancel = Anulați
action-back = Înapoi
action-next = Continuați
action-skip = Săriți peste
action-withhold = Prefer să nu spun
action-remove = Eliminați
action-print = Tipăriți
action-understood = Am înțeles
topic-filter =
    .aria-label = Filtrare după temă
topic-all = Toate temele
tally = { $done } din { $count } rezolvate
state-ready = Gata de început
state-waiting = În așteptare
state-later = Mai târziu
state-begun = Început
state-done = Rezolvat
state-set-aside = Pus deoparte
state-maybe = Poate vă privește
waits-for = Mai întâi este nevoie de:
due-legal = Termen legal: { $date }.
due-advice = Recomandat până la { $date }.
due-own = Data dumneavoastră: { $date }.
due-safe = Ziua sigură: { $date }.
due-last = După lege, până la { $date }:
due-days-left =
    { $days ->
        [one] Mai aveți { $days } zi.
        [few] Mai aveți { $days } zile.
       *[other] Mai aveți { $days } de zile.
    }
due-today = Este astăzi.
due-passed = Această zi a trecut.
due-brief-legal = Termen: { $date }
due-brief-advice = Sfat: până la { $date }
due-brief-own = Data dv.: { $date }
due-brief-left =
    { $days ->
        [one] încă { $days } zi
        [few] încă { $days } zile
       *[other] încă { $days } de zile
    }
due-brief-today = astăzi
due-brief-passed = a trecut
unconfirmed = Neconfirmat de o sursă
unconfirmed-fields = Neconfirmat de o sursă: { $fields }
detail-phone = telefon
detail-appointment = programare
detail-email = e-mail
detail-address = adresă
detail-web = pagină web
detail-hours = program
detail-languages = limbi
detail-free = dacă este gratuit
source-label = Sursă:
source-verified = Verificat ultima dată la { $date }
source-review-overdue = Această informație trebuie verificată din nou. Pentru siguranță, întrebați la instituția respectivă.
period-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
period-weeks =
    { $count ->
        [one] { $count } săptămână
        [few] { $count } săptămâni
       *[other] { $count } de săptămâni
    }
period-months =
    { $count ->
        [one] { $count } lună
        [few] { $count } luni
       *[other] { $count } de luni
    }
period-years =
    { $count ->
        [one] { $count } an
        [few] { $count } ani
       *[other] { $count } de ani
    }
period-days-range =
    { $count ->
        [one] între { $from } și { $count } zi
        [few] între { $from } și { $count } zile
       *[other] între { $from } și { $count } de zile
    }
period-weeks-range =
    { $count ->
        [one] între { $from } și { $count } săptămână
        [few] între { $from } și { $count } săptămâni
       *[other] între { $from } și { $count } de săptămâni
    }
period-months-range =
    { $count ->
        [one] între { $from } și { $count } lună
        [few] între { $from } și { $count } luni
       *[other] între { $from } și { $count } de luni
    }
period-years-range =
    { $count ->
        [one] între { $from } și { $count } an
        [few] între { $from } și { $count } ani
       *[other] între { $from } și { $count } de ani
    }
cost-free = Nu costă nimic
cost-range = între { $from } și { $to }
cost-per-month = { $sum } pe lună
cost-per-quarter = { $sum } pe trimestru
cost-per-year = { $sum } pe an
cost-per-lesson = { $sum } pe oră de curs
guide-text-language = Acest text nu există încă în limba dumneavoastră. Limba: { $language }.
guide-text-machine = Acest text a fost scris cu ajutorul unei mașini și nu l-a verificat încă nimeni. Poate conține greșeli.
choices-several = Puteți alege mai multe răspunsuri.
date-none = Nicio dată aleasă încă
date-shape = Scrieți ziua, luna și anul așa: 15.11.2026
date-number = Data { $number }
date-another = Altă dată
country-field = Căutați țara
    .placeholder = Primele litere
country-none = Nu există nicio țară cu acest nume.
country-found =
    { $count ->
        [one] { $count } țară
        [few] { $count } țări
       *[other] { $count } de țări
    }
country-chosen =
    .aria-label = Țări alese
country-remove = Eliminați: { $country }
country-rather = Vreau să spun doar:
place-query = Numele localității sau codul poștal
place-found =
    { $count ->
        [one] S-a găsit { $count } localitate
        [few] S-au găsit { $count } localități
       *[other] S-au găsit { $count } de localități
    }
place-found-cut =
    { $count ->
        [one] S-a găsit mai mult de o localitate. Scrieți mai mult din nume sau codul poștal.
        [few] S-au găsit mai mult de { $count } localități. Scrieți mai mult din nume sau codul poștal.
       *[other] S-au găsit mai mult de { $count } de localități. Scrieți mai mult din nume sau codul poștal.
    }
place-none = Nu s-a găsit nicio localitate. Încercați cu codul poștal sau alegeți landul: dacă lăsați câmpul gol, le vedeți pe toate.
place-chosen = Aleasă
coverage-city = Există instituții, pași și indicații direct din { $place }.
coverage-region = Planul dumneavoastră urmează ce este valabil în toată țara și, în plus, în { $state } și aici: { $region }. Instituțiile din { $place } nu sunt încă în { -brand }: fiecare pas vă spune cum o găsiți pe cea potrivită.
coverage-state = Planul dumneavoastră urmează ce este valabil în toată țara și ce este valabil în acest land: { $state }. Instituțiile din { $place } nu sunt încă în { -brand }: fiecare pas vă spune cum o găsiți pe cea potrivită.
coverage-state-alone = Planul dumneavoastră urmează ce este valabil în toată țara și ce este valabil în acest land: { $state }. Când știți localitatea, alegeți-o aici.
coverage-country = Planul dumneavoastră urmează ce este valabil în toată țara. Ce este deosebit în acest land ({ $state }) și instituțiile din { $place } nu sunt încă în { -brand }: fiecare pas vă spune cum găsiți instituția potrivită.
coverage-country-alone = Planul dumneavoastră urmează ce este valabil în toată țara. Ce este deosebit în acest land ({ $state }) nu este încă în { -brand }.
coverage-nearby = Localități din apropiere ale căror instituții sunt în { -brand }:
coverage-nearby-place =
    { $distance ->
        [one] { $place }, la un kilometru
        [few] { $place }, la { $distance } km
       *[other] { $place }, la { $distance } km
    }
emergency-button = Urgență
emergency-heading = Ajutor în caz de urgență
emergency-explain = Apelul nu costă nimic. Puteți suna la orice oră din zi și din noapte.
help-pages = Alt ajutor
help-pages-explain = Aceste pagini nu vă întreabă nimic. { -brand } nu reține că le citiți.
locked-heading = { -brand } este blocat
locked-pin = PIN-ul dumneavoastră
locked-unlock = Deblocați
locked-forgotten = Ați uitat PIN-ul?
locked-forgotten-explain = Datele dumneavoastră sunt criptate cu PIN-ul. Fără PIN nu le poate citi nimeni, nici noi. Puteți șterge totul și începe din nou.
erase-action = Ștergeți tot
erase-heading = Sigur ștergeți tot?
erase-explain = Răspunsurile, notele, progresul și setările dumneavoastră vor fi șterse de pe acest dispozitiv. Nimeni nu le poate aduce înapoi.
erase-type = Pentru siguranță, scrieți acest cuvânt: { $word }
erase-word = șterge
erase-confirm = Ștergeți definitiv
preview-trouble = Pachetul pe care îl încercați are o greșeală
read-code = Citiți codul QR dintr-o imagine
read-code-busy = Căutăm codul în imagine…
language-translated = Tradus: { $share }
language-machine = Tradus de o mașină, încă neverificat
language-content-only = Doar informații despre localitatea dv.
language-more = Alte limbi
language-none-more = Momentan nu există alte limbi.
language-offer = { $size }, de la { $publisher }
language-getting = Se aduce limba…
language-look = Căutați alte limbi
language-open-file = Deschideți un fișier cu o limbă
language-remove = Eliminați: { $language }
language-save = Salvați ca fișier: { $language }
language-saved = Limba este salvată:
language-foreign = Unele texte de pe această pagină nu există încă în limba dumneavoastră. Limba: { $languages }.
