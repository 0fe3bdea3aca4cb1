# All steps, by when they come.

plan-heading = Мій план
# Heading above steps that are to be done now, and those whose day is over.
plan-now-overdue = Зараз і прострочене
# Heading above steps.
plan-week = Цього тижня
# Heading above steps: the first weeks in the city.
plan-weeks = У перші тижні
# Heading above steps: the first months in the city.
plan-months = У перші місяці
# Heading above steps that depend on something that has not happened yet.
plan-event = Коли настане час
# Heading above steps that come in years.
plan-later = Пізніше
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = Від { $date }
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [one] { $count } крок може стосуватися вас
        [few] { $count } кроки можуть стосуватися вас
        [many] { $count } кроків можуть стосуватися вас
       *[other] { $count } кроку може стосуватися вас
    }
# Heading above steps that are done.
plan-done = Виконано
# Heading above steps that the person has put aside.
plan-set-aside = Відкладено
plan-nothing-open = Тут більше нічого не залишилося.

## What is long over

# Question above steps whose time is over; answered by the next button.
plan-behind = Це, ймовірно, вже позаду. Усе виконано?
plan-behind-explain = Щось іще не виконано? Тоді зніміть там позначку. Цей крок залишиться відкритим.
# Button: all steps that are still ticked are done.
plan-behind-yes = Так, виконано
# Leads to the step.
# Variables:
#   $step (String) - title of a step
plan-behind-look = Переглянути крок: { $step }
# Variables:
#   $count (Number) - how many steps were marked as done, at least 1
plan-behind-said =
    { $count ->
        [one] Тепер виконано { $count } крок.
        [few] Тепер виконано { $count } кроки.
        [many] Тепер виконано { $count } кроків.
       *[other] Тепер виконано { $count } кроку.
    }

## What may happen

plan-occasions = Щось змінилося?
plan-occasions-explain = Торкніться цього. Тоді ваш план покаже, що треба зробити й до якого дня.
# After something that has happened, such as a move: the person has said so.
plan-occasion-told = Записано
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = Записано: { $date }
# Button, a verb.
plan-occasion-save = Зберегти
# Button, a verb: it has not happened after all.
plan-occasion-take-back = Скасувати
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [one] Збережено. { $count } крок має тепер нову дату.
        [few] Збережено. { $count } кроки мають тепер нову дату.
        [many] Збережено. { $count } кроків мають тепер нову дату.
       *[other] Збережено. { $count } кроку має тепер нову дату.
    }
plan-occasion-said-none = Збережено. Ваш план тепер це враховує.
