# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = Добре, що ви тут: { $place }.
today-greeting = Добре, що ви тут.
today-progress-none = Ніхто не мусить робити все одразу. Почніть з одного кроку.
today-progress-some = Початок є. Так тримати, одне за одним.
today-progress-most = Ви вже виконали більше половини.
today-progress-all = Ви виконали все. Можете цим пишатися.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [one] Зараз ви можете зробити { $count } справу
        [few] Зараз ви можете зробити ці { $count } справи
        [many] Зараз ви можете зробити ці { $count } справ
       *[other] Зараз ви можете зробити ці { $count } справи
    }
today-nothing = Зараз нічого робити не треба
today-nothing-explain = Ви зробили те, що зараз можливо. У плані видно, що буде пізніше.
# Variables:
#   $count (Number) - how many steps more than those shown the law makes as urgent, at least 1
today-next-more =
    { $count ->
        [one] і ще { $count } крок такий самий терміновий
        [few] і ще { $count } кроки такі самі термінові
        [many] і ще { $count } кроків такі самі термінові
       *[other] і ще { $count } кроку такі самі термінові
    }
# Variables:
#   $count (Number) - how many steps are probably done already, at least 1
today-probably-done =
    { $count ->
        [one] { $count } крок, ймовірно, вже позаду
        [few] { $count } кроки, ймовірно, вже позаду
        [many] { $count } кроків, ймовірно, вже позаду
       *[other] { $count } кроку, ймовірно, вже позаду
    }
# Link to the plan.
today-whole-plan = Переглянути весь план
today-next-date = Ваша найближча дата
# Heading above questions without an answer.
today-open-questions = Ще без відповіді
# Variables:
#   $count (Number) - how many questions have no answer
today-open-count =
    { $count ->
        [one] { $count } запитання ще не має відповіді. З вашою відповіддю план підходитиме вам краще.
        [few] { $count } запитання ще не мають відповіді. З вашими відповідями план підходитиме вам краще.
        [many] { $count } запитань ще не мають відповіді. З вашими відповідями план підходитиме вам краще.
       *[other] { $count } запитання ще не мають відповіді. З вашими відповідями план підходитиме вам краще.
    }
today-answer = Відповісти на запитання
today-no-place = Ми ще не знаємо, де ви живете
today-choose-place = Вибрати місто
# Before the name of a city.
today-place = Ваше місто:
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [one] Змінилася { $count } річ
        [few] Змінилися { $count } речі
        [many] Змінилося { $count } речей
       *[other] Змінилося { $count } речі
    }
today-changes-see = Переглянути зміни
today-stale = Частина вмісту, можливо, застаріла
today-withdrawn = Не покладайтеся на весь вміст
today-withdrawn-explain = Один із видавців більше не має права підтверджувати свій вміст. Про всяк випадок запитайте в самій установі.
today-place-missing = Вмісту для вашого міста ще бракує
today-place-missing-explain = Його ще треба завантажити. Доти ви бачите те, що діє всюди.
# Link to the screen that shows how fresh the content is.
today-content = До вмісту
