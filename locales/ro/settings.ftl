# Settings, my answers, about.

settings-heading = Setări
settings-language = Limba
# Languages in which a text may appear that is missing in the first.
settings-also = Mai citesc și
settings-also-explain = Când un text nu există încă în limba dumneavoastră, îl vedeți într-una dintre aceste limbi.
settings-also-second = Prima alegere
settings-also-third = A doua alegere
settings-also-none = Niciuna
language-remove-done = Limba este eliminată.
settings-reading = Citire
settings-text-size = Mărimea literelor
text-size-normal = Normală
text-size-large = Mare
text-size-largest = Foarte mare
settings-theme = Culori
theme-system = Ca dispozitivul
theme-light = Deschise
theme-dark = Închise
settings-contrast = Contrast
contrast-system = Ca dispozitivul
contrast-more = Puternic
settings-place = Orașul meu
settings-no-place = Încă neales
settings-change-place = Schimbați orașul
settings-answers = Răspunsurile mele
settings-about = Despre { -brand } și surse

answers-explain = Puteți schimba sau șterge orice răspuns. Planul se adaptează imediat.
answers-none = Încă niciun răspuns
answers-withheld = Prefer să nu spun
answers-change = Schimbați
answers-forget = Ștergeți răspunsul

settings-lock = Blocare cu PIN
lock-on = Blocarea este pornită. { -brand } vă cere PIN-ul la pornire.
lock-off = Blocarea este oprită. Cine folosește acest dispozitiv poate deschide { -brand }.
lock-set = Stabiliți PIN-ul
lock-change = Schimbați PIN-ul
lock-remove = Opriți blocarea
lock-explain = Alegeți cel puțin 6 cifre și țineți bine minte PIN-ul. Fără PIN, nimeni nu vă mai poate deschide datele.
lock-new-pin = PIN nou
lock-new-pin-again = PIN-ul nou încă o dată
lock-different = Cele două PIN-uri nu sunt la fel.
lock-said-on = Blocarea este acum pornită.
lock-said-off = Blocarea este acum oprită.

settings-storage = Datele mele
storage-what = { -brand } salvează criptat, pe acest dispozitiv, răspunsurile, progresul și notele dumneavoastră. Nimic din toate acestea nu se trimite.
storage-key-system = Cheia se află în depozitul de chei al acestui dispozitiv. Astfel datele sunt bine protejate.
storage-key-file = Cheia se află într-un fișier pe acest dispozitiv, fiindcă acesta nu are depozit de chei. Cine are acces la contul dumneavoastră de utilizator ar putea citi datele. Cu un PIN sunt mai bine protejate.
storage-key-pin = Cheia se formează din PIN-ul dumneavoastră. Fără PIN, nimeni nu poate citi datele.
storage-key-browser = Cheia se află în memoria acestui browser, lângă date. Cine are acces la contul dumneavoastră de utilizator de pe acest dispozitiv ar putea citi datele. Un PIN le protejează mai bine.
storage-key-memory = Pe acest dispozitiv nu rămâne nimic: dacă închideți sau reîncărcați această filă, nimeni nu mai poate citi datele.
storage-folder = Dosar:
export-explain = Puteți salva toate datele dumneavoastră ca fișier și le puteți lua cu dumneavoastră. Acest fișier nu este criptat.
export-action = Exportați datele
export-saved = Datele dumneavoastră sunt salvate:
copy-heading = Date de pe alt dispozitiv
copy-explain = Ați exportat datele pe alt dispozitiv sau în browser? Atunci deschideți fișierul aici. Ce ați introdus deja aici rămâne, în afară de cazul în care fișierul spune altceva. Conversațiile nu vin odată cu el.
# Button.
copy-action = Deschideți fișierul
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [one] A fost preluată { $taken } înregistrare.
        [few] Au fost preluate { $taken } înregistrări.
       *[other] Au fost preluate { $taken } de înregistrări.
    }
copy-code-explain = Sau luați datele cu dumneavoastră sub formă de cod QR: îndreptați camera celuilalt dispozitiv spre cod.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = Arătați ca un cod QR
# Above the code.
copy-code-seen = Cine fotografiază acest cod are tot ce ați introdus. Arătați-l numai celuilalt dispozitiv al dumneavoastră.
# Button.
copy-code-hide = Ascundeți codul
# What the picture is, for people who do not see it.
copy-code-label = Cod QR cu tot ce ați introdus
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = Este prea mult pentru un cod QR. Luați datele cu dumneavoastră ca fișier.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = Citiți un cod QR sau lipiți un link
# Label of a field.
copy-paste = Link cu datele dumneavoastră
# The beginning of a link follows.
copy-paste-explain = Aveți un link cu datele dumneavoastră? Lipiți-l aici. Un text care începe așa este cel corect:
copy-offer-heading = Preluați aceste date?
# The next six follow as a list, each with a number behind it.
copy-offer-explain = Ele vin de pe alt dispozitiv:
copy-answers = Răspunsuri
# Steps that are started, done or set aside.
copy-steps = Pași
copy-notes = Note
# Days on which the person wants to be reminded of a step.
copy-dates = Memento-uri
# Papers that the person has ticked as held.
copy-papers = Acte pe care le aveți
# Codes with which the person has opened what an employer offers.
copy-employers = Coduri de la firme
copy-offer-stays = Ce ați introdus deja pe acest dispozitiv rămâne, în afară de cazul în care aici scrie altceva.
# Button, a verb: takes over what was listed.
copy-take = Preluați
# Button beside copy-take.
copy-not-now = Nu acum

# Variables:
#   $version (String) - such as "1.0.0"
about-version = { -brand }, versiunea { $version }
about-explain = „Lotse” înseamnă pilot: el conduce corăbiile în siguranță într-un port străin. { -brand } vă însoțește în primele luni într-un oraș nou, și fără internet.
about-no-advice = Verificăm cu grijă toate informațiile. Ele nu înlocuiesc însă consilierea juridică.
about-packs = Conținut și limbile lui
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = Versiunea { $version }, responsabil: { $publisher }
# Variables:
#   $date (String) - the day, written out
about-reviewed = verificat la { $date }
about-machine = scris cu ajutorul unei mașini, încă neverificat de nimeni
about-not-reviewed = scris de oameni, încă neverificat
