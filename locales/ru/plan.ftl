# All steps, by when they come.

plan-heading = Мой план
# Heading above steps that are to be done now, and those whose day is over.
plan-now-overdue = Сейчас и просрочено
# Heading above steps.
plan-week = На этой неделе
# Heading above steps: the first weeks in the city.
plan-weeks = В первые недели
# Heading above steps: the first months in the city.
plan-months = В первые месяцы
# Heading above steps that depend on something that has not happened yet.
plan-event = Когда придёт время
# Heading above steps that come in years.
plan-later = Позже
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = С { $date }
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [one] { $count } шаг, возможно, касается вас
        [few] { $count } шага, возможно, касаются вас
        [many] { $count } шагов, возможно, касаются вас
       *[other] { $count } шага, возможно, касаются вас
    }
# Heading above steps that are done.
plan-done = Готово
# Heading above steps that the person has put aside.
plan-set-aside = Отложено
plan-nothing-open = Здесь всё сделано.

## What is long over

# Question above steps whose time is over; answered by the next button.
plan-behind = Вероятно, это у вас уже позади. Всё сделано?
plan-behind-explain = Что-то ещё не сделано? Тогда уберите там галочку. Этот шаг останется в плане как несделанный.
# Button: all steps that are still ticked are done.
plan-behind-yes = Да, всё сделано
# Leads to the step.
# Variables:
#   $step (String) - title of a step
plan-behind-look = Посмотреть шаг: { $step }
# Variables:
#   $count (Number) - how many steps were marked as done, at least 1
plan-behind-said =
    { $count ->
        [one] Теперь сделан { $count } шаг.
        [few] Теперь сделано { $count } шага.
        [many] Теперь сделано { $count } шагов.
       *[other] Теперь сделано { $count } шага.
    }

## What may happen

plan-occasions = Что-то изменилось?
plan-occasions-explain = Нажмите на это. Тогда план покажет, что делать и до какого дня.
# After something that has happened, such as a move: the person has said so.
plan-occasion-told = Записано
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = Записано: { $date }
# Button, a verb.
plan-occasion-save = Сохранить
# Button, a verb: it has not happened after all.
plan-occasion-take-back = Отменить
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [one] Сохранено. У { $count } шага теперь новая дата.
        [few] Сохранено. У { $count } шагов теперь новая дата.
        [many] Сохранено. У { $count } шагов теперь новая дата.
       *[other] Сохранено. У { $count } шага теперь новая дата.
    }
plan-occasion-said-none = Сохранено. Ваш план теперь это учитывает.
