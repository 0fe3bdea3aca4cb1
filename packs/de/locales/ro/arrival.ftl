# The first days

step-emergency-numbers = Salvați numerele de urgență
    .summary = Salvați în telefon 112 (pompieri și salvare) și 110 (poliție). Ambele apeluri nu costă nimic.
    .why = La urgență nu aveți timp să căutați. În instrucțiuni găsiți și numerele pentru serviciul medical de gardă, pentru ajutor în caz de violență și pentru oameni aflați într-o criză.

step-landlord-confirmation = Luați confirmarea locuinței (Wohnungsgeberbestätigung)
    .summary = Cereți proprietarului (Vermieter) confirmarea locuinței (Wohnungsgeberbestätigung). Ea trebuie emisă în termen de două săptămâni după ce v-ați mutat în locuință.
    .why = Biroul de evidență a populației (Meldebehörde) vrea să vadă acest act. Contractul de închiriere nu îl înlocuiește. Dacă nu vine la timp, spuneți imediat la Meldebehörde și înregistrați-vă totuși în cele două săptămâni.

step-letterbox-name = Puneți numele pe cutia poștală și la sonerie
    .summary = Scrieți numele de familie ale tuturor persoanelor care locuiesc în locuință pe cutia poștală și la sonerie. Goliți regulat cutia poștală. Într-un centru de cazare, întrebați în fiecare zi de corespondența dumneavoastră.
    .why = Scrisorile importante de la autorități vin des prin poștă. Multe termene încep când o scrisoare este considerată primită, chiar dacă nu ați citit-o încă.

step-register-address = Înregistrați adresa (Anmeldung)
    .summary = După ce v-ați mutat în locuință, înregistrați-vă în termen de două săptămâni la biroul de evidență a populației (Meldebehörde; des se numește Bürgeramt sau Bürgerservice). Dacă lipsește confirmarea locuinței (Wohnungsgeberbestätigung), mergeți totuși. Într-un centru de primire, întrebați acolo.
    .why = Multe depind de asta: numărul de identificare fiscală (Steuer-ID), titlul de ședere (Aufenthaltstitel), locul la grădiniță (Kita). Primiți o confirmare de înregistrare (Meldebestätigung), de care veți avea mereu nevoie.

step-migration-advice = Cereți consiliere gratuită
    .summary = Faceți o programare la o consiliere pentru migranți: MBE pentru adulți de la 27 de ani, Jugendmigrationsdienst (JMD) de la 12 la 27 de ani. Consilierea este gratuită.
    .why = Acolo vă ajută un om la scrisori, cereri și întrebări, des și în limba dumneavoastră. Consilierea este pentru dumneavoastră mai ales în primii trei ani.

step-certified-translations = Traduceți actele
    .summary = Dați la tradus în germană documentele și diplomele importante unor traducători autorizați (beeidigt). Întrebați înainte autoritatea de ce acte are cu adevărat nevoie.
    .why = Multe autorități acceptă doar astfel de traduceri. Dacă întrebați înainte, nu plătiți pentru acte pe care nu vrea să le vadă nimeni.

step-move-within-germany = Schimbați adresa după o mutare
    .summary = Înregistrați fiecare locuință nouă în termen de două săptămâni după ce v-ați mutat în ea. Trebuie să anunțați plecarea doar dacă părăsiți Germania sau nu aveți o locuință nouă: cel mai devreme cu o săptămână înainte și cel târziu la două săptămâni după ce plecați din locuință.
    .why = Astfel scrisorile ajung în continuare la dumneavoastră. Dacă aveți o obligație de domiciliu (Wohnsitzauflage), de exemplu după recunoaștere (Anerkennung), întrebați înainte de mutare oficiul pentru străini (Ausländerbehörde).
