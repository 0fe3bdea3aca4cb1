# What is new or different in the content since the person last looked.

changes-heading = Neler değişti
changes-explain = Son baktığınızdan beri yeni veya farklı olanlar.
changes-none = Son baktığınızdan beri hiçbir şey değişmedi.
changes-steps = Adımlar
changes-contacts = İletişim
# Label of an entry: it was not there before.
change-new = Yeni
# Label of an entry: something about it is different.
change-changed = Değişti
# Label of an entry that was taken out.
change-gone = Artık yok
# Before the old value.
change-before = Önceki:
# Before the new value.
change-now = Şimdiki:
# In place of a value: nothing is or was stated.
change-nothing = Bilgi yok
# Button: the person has read the changes.
changes-seen = Bunları gördüm
# Shown after that button.
changes-said-seen = Tamam. Yeni değişiklikleri size yine gösteririz.

## What is different

# Name of a detail that has changed: the deadline.
field-due = Ne zamana kadar
# Name of a detail that has changed: what something is called.
field-title = Ad
field-summary = Açıklama
field-cost = Ücret
# Name of a detail that has changed: how long it takes.
field-takes = Ne kadar sürer
# Papers to bring, such as a passport.
field-documents = Belgeler
field-web = Web sayfası
field-phone = Telefon
field-email = E-posta
field-address = Adres
field-hours = Açılış saatleri
field-appointment = Randevu
