# What is new or different in the content since the person last looked.

changes-heading = Ce qui a changé
changes-explain = Voici ce qui est nouveau ou différent depuis votre dernière visite.
changes-none = Rien n’a changé depuis votre dernière visite.
changes-steps = Étapes
changes-contacts = Contacts
# Label of an entry: it was not there before.
change-new = Nouveau
# Label of an entry: something about it is different.
change-changed = Modifié
# Label of an entry that was taken out.
change-gone = N’existe plus
# Before the old value.
change-before = Avant :
# Before the new value.
change-now = Maintenant :
# In place of a value: nothing is or was stated.
change-nothing = Aucune indication
# Button: the person has read the changes.
changes-seen = J’ai vu
# Shown after that button.
changes-said-seen = Bien. Nous vous montrerons les prochains changements.

## What is different

# Name of a detail that has changed: the deadline.
field-due = Jusqu’à quand
# Name of a detail that has changed: what something is called.
field-title = Nom
field-summary = Description
field-cost = Coût
# Name of a detail that has changed: how long it takes.
field-takes = Durée
# Papers to bring, such as a passport.
field-documents = Documents
field-web = Site web
field-phone = Téléphone
field-email = E-mail
field-address = Adresse
field-hours = Horaires d’ouverture
field-appointment = Prise de rendez-vous
