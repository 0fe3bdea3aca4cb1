# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } se deschide. Prima dată durează puțin.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = Nu mai apare nimic? Reîncărcați pagina. Dacă nu ajută, actualizați browserul și permiteți JavaScript.
browser-heading = { -brand } în browser
# The operator of the web space can change the program.
browser-operator = Această pagină vine de la instituția a cărei adresă se vede sus în browser. Deschideți-o doar de la o instituție în care aveți încredere: ar putea schimba programul.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = Acest browser nu garantează că păstrează ceea ce introduceți.
browser-may-forget = Un browser poate șterge ce a salvat. Safari face asta dacă nu deschideți pagina timp de șapte zile, în afară de cazul în care { -brand } este pe ecranul principal. Salvați din când în când o copie.
# Heading of the next three.
browser-home-screen = Punerea pe ecranul principal
browser-home-android = În Chrome pe Android: meniul ⋮, apoi „Adăugați pe ecranul de pornire” sau „Instalați aplicația”.
browser-home-apple = Pe iPhone și iPad: simbolul de partajare, apoi „Adaugă la ecranul principal”.
browser-home-other = În alte browsere: „Instalați” sau „Adăugați pe ecranul de pornire” în meniu. Nu orice browser poate face asta.
# Follows the ways to the home screen.
browser-home-apart = Pe iPhone și iPad, aplicația de pe ecranul principal își salvează datele separat. Ce ați introdus în Safari nu se transferă automat: exportați mai întâi datele, apoi deschideți fișierul în aplicație.
browser-shared = Folosesc și alții acest dispozitiv?
browser-shared-explain = Atunci deschideți { -brand } astfel încât să nu rămână nimic: ce introduceți dispare când închideți fila. Ce este deja salvat rămâne neatins. Fișierele pe care le salvați rămân pe dispozitiv: ștergeți-le înainte de a pleca.
# Button.
browser-shared-action = Începeți din nou fără a păstra nimic
# Shown instead of the conversations.
browser-no-talk = Conversațiile cu mentori există doar în aplicația instalată, nu în browser.
# Shown on the page about the content.
browser-no-updates = În browser, conținutul vine odată cu pagina. Dacă există o versiune nouă, ea este valabilă la următoarea deschidere a { -brand }.
# Follows browser-no-talk and browser-no-updates.
browser-installed = Întrebați instituția de la care vine această pagină cum puteți obține aplicația instalată. Puteți păstra ce ați introdus: exportați datele în setări și deschideți fișierul în aplicație.
browser-new-version = A apărut o versiune nouă de { -brand }. Ce ați introdus rămâne.
browser-new-version-action = Deschideți acum
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = { -brand } nu este încă complet pe acest dispozitiv.
browser-not-offline-explain = Ce ați introdus este în siguranță. Fără internet, s-ar putea ca pagina să nu se deschidă. Deschideți-o din nou mai târziu, când aveți internet. Dacă nu ajută, eliberați loc pe dispozitiv sau anunțați instituția de la care vine pagina.
