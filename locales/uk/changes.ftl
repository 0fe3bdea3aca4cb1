# What is new or different in the content since the person last looked.

changes-heading = Що змінилося
changes-explain = Це нове або інакше, ніж було під час вашого останнього перегляду.
changes-none = Відколи ви дивилися востаннє, нічого не змінилося.
changes-steps = Кроки
changes-contacts = Контакти
# Label of an entry: it was not there before.
change-new = Нове
# Label of an entry: something about it is different.
change-changed = Змінено
# Label of an entry that was taken out.
change-gone = Більше немає
# Before the old value.
change-before = Раніше:
# Before the new value.
change-now = Тепер:
# In place of a value: nothing is or was stated.
change-nothing = Не зазначено
# Button: the person has read the changes.
changes-seen = Переглянуто
# Shown after that button.
changes-said-seen = Добре. Нові зміни ми покажемо вам знову.

## What is different

# Name of a detail that has changed: the deadline.
field-due = До якого дня
# Name of a detail that has changed: what something is called.
field-title = Назва
field-summary = Опис
field-cost = Вартість
# Name of a detail that has changed: how long it takes.
field-takes = Тривалість
# Papers to bring, such as a passport.
field-documents = Документи
field-web = Вебсайт
field-phone = Телефон
field-email = Ел. пошта
field-address = Адреса
field-hours = Години роботи
field-appointment = Запис на прийом
