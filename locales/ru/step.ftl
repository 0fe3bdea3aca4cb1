# One step: what, why, by when, with what, where.

step-overdue-do = Это не повод волноваться, но больше не ждите. Сделайте это как можно скорее. Позвоните в нужное учреждение и скажите, что срок прошёл и вы хотите сделать это сейчас.
step-legal-basis = Правовая основа:
# Variables:
#   $date (String) - the day, written out
step-again-on = Пока готово. Этот шаг снова появится { $date }
# Variables:
#   $date (String) - the day, written out
step-opens = Это возможно с { $date }
step-do-not-wait = Не ждите этого: документы можно принести позже.
# Before steps.
step-lacks = Это вы отложили. Возможно, этого вам здесь не хватает:
# Before steps.
step-helps = Будет легче, если сначала сделать это:
step-helps-explain = Если срок близко, идите и без этого.
step-maybe-heading = Это вас касается?
step-maybe-explain = Ваш ответ покажет, нужен ли вам этот шаг. Он остаётся на этом устройстве.
step-due-missing-heading = До какого дня? Для этого нам нужно ещё кое-что узнать.

# Heading above buttons: how much of this step the person has done.
step-actions = Что уже сделано?
# Button: marks the step as done.
action-mark-done = Готово
# Button: marks the step as begun.
action-mark-begun = Начато
# Button, a verb: the step is not needed now.
action-set-aside = Отложить
# Button: takes the mark back.
action-unmark = Отменить
step-said-done = Получилось! Это сделано.
step-said-begun = Хорошо. Начало есть.
step-said-aside = Отложено. Этот шаг вы найдёте внизу в своём плане.
step-said-unmarked = Шаг снова отмечен как несделанный.

# Heading: what the step is good for.
step-why = Зачем?
# Heading: which answers of the person are the reason.
step-why-you = Почему вы это видите?
step-papers = Эти документы вам нужны
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = У вас есть { $held } из { $count }. Отметьте, что у вас уже есть.
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = Срок действия: { $period }
# Heading above offices: where one has to go.
step-offices = Куда идти?
step-office-unknown = Для вашего города мы пока не знаем этого учреждения. Спросите в ратуше.
step-web = Официальная страница в интернете
# Before a sum.
step-cost = Стоимость
# Before how long it takes.
step-takes = Длительность
# Heading above a page that explains the step. Not a person.
step-guide = Инструкция
# Heading above papers that the person has afterwards.
step-gives = Что вы получите
step-note = Моя заметка
    .placeholder = Например: приём во вторник в 9 часов, кабинет 12
step-note-explain = Эту заметку видите только вы.
step-note-saved = Сохранено
step-calendar = Напоминание и календарь
# Label of a field for a day of the person's own choice.
step-own-due = Напомнить мне
action-save-calendar = В мой календарь
calendar-saved = Файл календаря сохранён:
# Heading, above the law or web page that says so.
step-source = Источник
