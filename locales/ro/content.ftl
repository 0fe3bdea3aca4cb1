# How fresh the content is, looking for newer content, and bringing it along.

settings-content = Conținut la zi
content-explain = Adresele, termenele și instrucțiunile se schimbă. Aici vedeți cât de nou este conținutul dumneavoastră.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = Totul verificat ultima dată: { $moment }
content-never = Nu s-a căutat încă niciodată conținut mai nou.
content-no-publisher = Această aplicație nu știe încă unde există conținut mai nou. Folosiți conținutul venit odată cu aplicația.
content-look = Căutați conținut mai nou
content-running = Căutăm conținut mai nou…
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = { $done } din { $total } încărcate
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = Editor: { $publisher }

content-how = Cum se caută?
content-automatic = Căutați automat o dată pe zi
content-save-data = Încărcați doar texte, fără imagini. Astfel economisiți date mobile.
content-metered = Această conexiune are un volum de date limitat. De aceea nu încărcăm acum imagini.

content-packs = Conținutul dumneavoastră
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = Versiunea { $version }, responsabil: { $publisher }
content-shipped = A venit cu aplicația
content-fetched = A venit de la editor
# Variables:
#   $date (String) - the day, written out
content-fresh = A venit de la editor. Confirmat până la { $date }
# Variables:
#   $date (String) - the day, written out
content-stale = Neconfirmat din { $date }. Poate fi depășit.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = Conținutul acestui editor a fost retras la { $date }. Nu vă bazați pe el. Întrebați la instituția respectivă.

carry-heading = Primiți și dați mai departe
carry-explain = Dacă nu aveți date mobile proprii, de exemplu în prima lună, cineva vă poate da cel mai nou conținut ca fișier. Verificăm fișierul la fel ca pe orice altceva.
carry-open-heading = Deschideți un fișier
carry-open = Alegeți fișierul
carry-busy = Se verifică fișierul…
carry-address-heading = Luați de pe un dispozitiv din apropiere
carry-address-label = Adresa dispozitivului
# An example stands beneath.
carry-address-example = Adresa arată așa:
carry-address-fetch = Luați
carry-save-heading = Salvați pentru altcineva
carry-save = Salvați conținutul ca fișier
carry-saved = Fișierul este salvat:
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [one] Gata. { $count } parte din conținut este acum mai nouă.
        [few] Gata. { $count } părți din conținut sunt acum mai noi.
       *[other] Gata. { $count } de părți din conținut sunt acum mai noi.
    }
carry-newest = Aveți deja cel mai nou conținut.
# Variables:
#   $place (String) - name of the city
carry-other-place = Conținutul din acest fișier este pentru { $place }. Acesta nu este încă orașul dumneavoastră.
# Variables:
#   $place (String) - name of the city
carry-use-place = Alegeți ca oraș al meu: { $place }
