# What is new or different in the content since the person last looked.

changes-heading = Was sich geändert hat
changes-explain = Das ist neu oder anders, seit Sie zuletzt nachgesehen haben.
changes-none = Seit Sie zuletzt nachgesehen haben, hat sich nichts geändert.
changes-steps = Schritte
changes-contacts = Kontakte
# Label of an entry: it was not there before.
change-new = Neu
# Label of an entry: something about it is different.
change-changed = Geändert
# Label of an entry that was taken out.
change-gone = Gibt es nicht mehr
# Before the old value.
change-before = Vorher:
# Before the new value.
change-now = Jetzt:
# In place of a value: nothing is or was stated.
change-nothing = Keine Angabe
# Button: the person has read the changes.
changes-seen = Das habe ich gesehen
# Shown after that button.
changes-said-seen = Gut. Neue Änderungen zeigen wir Ihnen wieder.

## What is different

# Name of a detail that has changed: the deadline.
field-due = Bis wann
# Name of a detail that has changed: what something is called.
field-title = Name
field-summary = Beschreibung
field-cost = Kosten
# Name of a detail that has changed: how long it takes.
field-takes = Dauer
# Papers to bring, such as a passport.
field-documents = Papiere
field-web = Webseite
field-phone = Telefon
field-email = E-Mail
field-address = Adresse
field-hours = Öffnungszeiten
field-appointment = Termin buchen
