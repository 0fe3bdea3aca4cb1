# What is new or different in the content since the person last looked.

changes-heading = Ce s-a schimbat
changes-explain = Acestea sunt noi sau altfel de când v-ați uitat ultima dată.
changes-none = De când v-ați uitat ultima dată nu s-a schimbat nimic.
changes-steps = Pași
changes-contacts = Contacte
change-new = Nou
change-changed = Schimbat
change-gone = Nu mai există
change-before = Înainte:
change-now = Acum:
change-nothing = Nicio informație
changes-seen = Am văzut
changes-said-seen = Bine. Schimbările noi vi le arătăm din nou.

## What is different

field-due = Până când
field-title = Nume
field-summary = Descriere
field-cost = Costuri
field-takes = Durată
field-documents = Acte
field-web = Pagină web
field-phone = Telefon
field-email = E-mail
field-address = Adresă
field-hours = Program
field-appointment = Programare
