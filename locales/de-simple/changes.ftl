# What is new or different in the content since the person last looked.

changes-heading = Was sich geändert hat
changes-explain = Das ist neu oder anders, seit Sie zuletzt hier waren.
changes-none = Seit Ihrem letzten Besuch hier hat sich nichts geändert.
changes-steps = Schritte
changes-contacts = Kontakte
change-new = Neu
change-changed = Geändert
change-gone = Gibt es nicht mehr
change-before = Vorher:
change-now = Jetzt:
change-nothing = Keine Angabe
changes-seen = Das habe ich gesehen
changes-said-seen = Gut. Wenn sich wieder etwas ändert, zeigen wir es Ihnen.

## What is different

field-due = Bis wann
field-title = Name
field-summary = Beschreibung
field-cost = Kosten
field-takes = Dauer
field-documents = Papiere
field-web = Webseite
field-phone = Telefon
field-email = E-Mail
field-address = Adresse
field-hours = Öffnungszeiten
field-appointment = Termin buchen
