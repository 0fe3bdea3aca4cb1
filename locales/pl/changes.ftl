# What is new or different in the content since the person last looked.

changes-heading = Co się zmieniło
changes-explain = To jest nowe lub inne od czasu, gdy Państwo ostatnio tu zaglądali.
changes-none = Od czasu, gdy Państwo ostatnio tu zaglądali, nic się nie zmieniło.
changes-steps = Kroki
changes-contacts = Kontakty
# Label of an entry: it was not there before.
change-new = Nowe
# Label of an entry: something about it is different.
change-changed = Zmienione
# Label of an entry that was taken out.
change-gone = Już nie istnieje
# Before the old value.
change-before = Przedtem:
# Before the new value.
change-now = Teraz:
# In place of a value: nothing is or was stated.
change-nothing = Brak informacji
# Button: the person has read the changes.
changes-seen = Przeczytane
# Shown after that button.
changes-said-seen = Dobrze. Nowe zmiany znów Państwu pokażemy.

## What is different

# Name of a detail that has changed: the deadline.
field-due = Do kiedy
# Name of a detail that has changed: what something is called.
field-title = Nazwa
field-summary = Opis
field-cost = Koszt
# Name of a detail that has changed: how long it takes.
field-takes = Czas trwania
# Papers to bring, such as a passport.
field-documents = Dokumenty
field-web = Strona internetowa
field-phone = Telefon
field-email = E-mail
field-address = Adres
field-hours = Godziny otwarcia
field-appointment = Umawianie wizyty
