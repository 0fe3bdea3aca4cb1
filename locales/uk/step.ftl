# One step: what, why, by when, with what, where.

step-overdue-do = Це не привід хвилюватися, але більше не чекайте. Зробіть це якнайшвидше. Зателефонуйте до відповідної установи й скажіть, що строк минув і що ви хочете зробити це зараз.
step-legal-basis = Правова підстава:
# Variables:
#   $date (String) - the day, written out
step-again-on = Поки що виконано. Цей крок повернеться: { $date }
# Variables:
#   $date (String) - the day, written out
step-opens = Це можливо від { $date }
step-do-not-wait = Не чекайте на це: документи можна подати пізніше.
# Before steps.
step-lacks = Це ви відклали. Можливо, тут цього вам бракує:
# Before steps.
step-helps = Буде легше, якщо виконано це:
step-helps-explain = Якщо строк близько, ідіть і без цього.
step-maybe-heading = Це стосується вас?
step-maybe-explain = Ваша відповідь з’ясує, чи потрібен вам цей крок. Вона залишається на цьому пристрої.
step-due-missing-heading = До якого дня? Для цього нам треба знати ще таке.

# Heading above buttons: how much of this step the person has done.
step-actions = Наскільки ви просунулися?
# Button: marks the step as done.
action-mark-done = Виконано
# Button: marks the step as begun.
action-mark-begun = Розпочато
# Button, a verb: the step is not needed now.
action-set-aside = Відкласти
# Button: takes the mark back.
action-unmark = Скасувати
step-said-done = Вдалося! Це виконано.
step-said-begun = Добре. Ви почали.
step-said-aside = Відкладено. Ви знайдете цей крок унизу свого плану.
step-said-unmarked = Крок знову відкритий.

# Heading: what the step is good for.
step-why = Чому?
# Heading: which answers of the person are the reason.
step-why-you = Чому ви це бачите?
step-papers = Вам потрібні ці документи
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = Ви маєте { $held } з { $count }. Позначте, що у вас уже є.
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = Строк дії: { $period }
# Heading above offices: where one has to go.
step-offices = Куди звертатися?
step-office-unknown = Для вашого населеного пункту ми ще не знаємо цієї установи. Запитайте в ратуші свого міста.
step-web = Офіційна сторінка в інтернеті
# Before a sum.
step-cost = Вартість
# Before how long it takes.
step-takes = Тривалість
# Heading above a page that explains the step. Not a person.
step-guide = Інструкція
# Heading above papers that the person has afterwards.
step-gives = Що ви отримаєте
step-note = Моя нотатка
    .placeholder = Наприклад: прийом у вівторок о 9 годині, кабінет 12
step-note-explain = Цю нотатку бачите лише ви.
step-note-saved = Збережено
step-calendar = Нагадування та календар
# Label of a field for a day of the person's own choice.
step-own-due = Нагадати мені
action-save-calendar = До мого календаря
calendar-saved = Файл календаря збережено:
# Heading, above the law or web page that says so.
step-source = Джерело
