# Reporting messages to the programme's contact.

# Variables:
#   $name (String) - name of the other
report-heading = Raportați: { $name }
report-explain = Este corect că raportați asta. Nimeni nu are voie să vă preseze, să vă ceară bani sau să vă trateze rău.
report-choose = Ce mesaje vreți să raportați?
# Variables:
#   $name (String) - name of the other
report-none = { $name } nu v-a scris încă nimic. Puteți spune cu cuvintele dumneavoastră ce s-a întâmplat.
report-words = Ce s-a întâmplat?
report-words-explain = Scrieți în limba în care vă este cel mai ușor. Puteți lăsa câmpul și gol.
report-what = Ce se întâmplă apoi?
report-file = Salvăm un fișier pe acest dispozitiv. În el este doar ce ați ales și ați scris.
report-genuine = Cine primește fișierul poate verifica dacă mesajele sunt autentice.
report-yourself = Nimic nu se trimite de la sine. Trimiteți fișierul când sunteți pregătit(ă).
report-to = Cui?
report-to-nobody = Pentru orașul dumneavoastră nu cunoaștem încă o instituție pentru asta. Adresați-vă centrului de bun venit sau primăriei (Rathaus). În caz de pericol, sunați la un număr de urgență.
report-save = Salvați raportul
report-saved = Raportul dumneavoastră este salvat. Fișierul este aici:
report-saved-next = Trimiteți-l acum la instituția de mai jos sau arătați-l acolo.
report-protect = Protejați-vă
report-protect-explain = Puteți și să blocați sau să plecați imediat. Ce vreți să raportați salvați înainte.
