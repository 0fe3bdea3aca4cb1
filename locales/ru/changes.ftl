# What is new or different in the content since the person last looked.

changes-heading = Что изменилось
changes-explain = Это новое или изменилось с тех пор, как вы смотрели в последний раз.
changes-none = С тех пор, как вы смотрели в последний раз, ничего не изменилось.
changes-steps = Шаги
changes-contacts = Контакты
# Label of an entry: it was not there before.
change-new = Новое
# Label of an entry: something about it is different.
change-changed = Изменено
# Label of an entry that was taken out.
change-gone = Больше нет
# Before the old value.
change-before = Раньше:
# Before the new value.
change-now = Теперь:
# In place of a value: nothing is or was stated.
change-nothing = Не указано
# Button: the person has read the changes.
changes-seen = Просмотрено
# Shown after that button.
changes-said-seen = Хорошо. Новые изменения мы снова вам покажем.

## What is different

# Name of a detail that has changed: the deadline.
field-due = До какого дня
# Name of a detail that has changed: what something is called.
field-title = Название
field-summary = Описание
field-cost = Стоимость
# Name of a detail that has changed: how long it takes.
field-takes = Длительность
# Papers to bring, such as a passport.
field-documents = Документы
field-web = Сайт
field-phone = Телефон
field-email = Эл. почта
field-address = Адрес
field-hours = Часы работы
field-appointment = Запись на приём
