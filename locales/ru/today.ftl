# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = { $place }: хорошо, что вы здесь.
today-greeting = Хорошо, что вы здесь.
today-progress-none = Никто не обязан успеть всё сразу. Начните с одного шага.
today-progress-some = Начало положено. Так держать, одно за другим.
today-progress-most = Вы уже сделали больше половины.
today-progress-all = Вы сделали всё. Этим можно гордиться.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [one] Вот что вы можете сделать сейчас ({ $count } шаг)
        [few] Вот что вы можете сделать сейчас ({ $count } шага)
        [many] Вот что вы можете сделать сейчас ({ $count } шагов)
       *[other] Вот что вы можете сделать сейчас ({ $count } шага)
    }
today-nothing = Сейчас делать ничего не нужно
today-nothing-explain = Вы сделали всё, что возможно сейчас. В плане видно, что будет позже.
# Variables:
#   $count (Number) - how many steps more than those shown the law makes as urgent, at least 1
today-next-more =
    { $count ->
        [one] и ещё { $count } шаг, такой же срочный
        [few] и ещё { $count } шага, такие же срочные
        [many] и ещё { $count } шагов, такие же срочные
       *[other] и ещё { $count } шага, такие же срочные
    }
# Variables:
#   $count (Number) - how many steps are probably done already, at least 1
today-probably-done =
    { $count ->
        [one] { $count } шаг, вероятно, уже позади
        [few] { $count } шага, вероятно, уже позади
        [many] { $count } шагов, вероятно, уже позади
       *[other] { $count } шага, вероятно, уже позади
    }
# Link to the plan.
today-whole-plan = Посмотреть весь план
today-next-date = Ваша ближайшая дата
# Heading above questions without an answer.
today-open-questions = Ещё без ответа
# Variables:
#   $count (Number) - how many questions have no answer
today-open-count =
    { $count ->
        [one] Пока нет ответа на { $count } вопрос. С вашим ответом план подойдёт вам лучше.
        [few] Пока нет ответа на { $count } вопроса. С вашими ответами план подойдёт вам лучше.
        [many] Пока нет ответа на { $count } вопросов. С вашими ответами план подойдёт вам лучше.
       *[other] Пока нет ответа на { $count } вопроса. С вашими ответами план подойдёт вам лучше.
    }
today-answer = Ответить на вопросы
today-no-place = Мы ещё не знаем, где вы живёте
today-choose-place = Выбрать город
# Before the name of a city.
today-place = Ваш город:
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [one] Изменилось: { $count } пункт
        [few] Изменилось: { $count } пункта
        [many] Изменилось: { $count } пунктов
       *[other] Изменилось: { $count } пункта
    }
today-changes-see = Посмотреть изменения
today-stale = Часть материалов, возможно, устарела
today-withdrawn = Не полагайтесь на все материалы
today-withdrawn-explain = Один из издателей больше не вправе подтверждать свои материалы. Для надёжности спросите в самом учреждении.
today-place-missing = Материалов для вашего города пока нет
today-place-missing-explain = Их ещё нужно загрузить. До этого вы видите то, что действует везде.
# Link to the screen that shows how fresh the content is.
today-content = К материалам
