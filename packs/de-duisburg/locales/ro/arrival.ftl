step-register-address = Înregistrați adresa (Anmeldung)
    .summary = Înregistrați-vă în termen de două săptămâni după mutare la Bürgerservice al orașului Duisburg. Rezervați programarea online. Dacă nu este liberă niciuna atât de repede, luați-o pe următoarea. Aduceți buletinul sau pașaportul și confirmarea locuinței (Wohnungsgeberbestätigung).
    .why = Multe depind de asta: numărul de identificare fiscală (Steuer-ID), titlul de ședere (Aufenthaltstitel), locul la grădiniță (Kita). Primiți o confirmare de înregistrare (Meldebestätigung), de care veți avea mereu nevoie.
