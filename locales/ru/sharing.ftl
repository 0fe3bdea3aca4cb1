# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = Показать мой план: { $name }
# Variables:
#   $name (String) - name of the other
share-explain = Выберите, что увидит { $name }: только эти шаги, что в них уже сделано и до какого дня. Больше ничего: ни ответов, ни заметок, ни документов.
share-choose = Что показать?
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [one] { $topic }: { $count } шаг
        [few] { $topic }: все { $count } шага
        [many] { $topic }: все { $count } шагов
       *[other] { $topic }: все { $count } шага
    }
# Button: choose step by step instead of whole topics.
share-single = Выбрать отдельные шаги
# Variables:
#   $name (String) - name of the other
share-preview = Именно это увидит { $name }
# Variables:
#   $name (String) - name of the other
share-preview-none = { $name } ничего не увидит из вашего плана.
share-keeps-true = Если ваш план изменится, он изменится и там. Вы можете в любой момент это отменить.
# Button: show what was chosen.
share-do = Показать это
# Button: show nothing any more.
share-take-back = Отменить всё
# Variables:
#   $name (String) - name of the other
share-said = { $name } теперь видит то, что вы выбрали.
# Variables:
#   $name (String) - name of the other
share-said-back = { $name } больше ничего не видит из вашего плана.
share-empty-plan = В вашем плане пока нет ничего, что можно показать.
# Variables:
#   $name (String) - name of the other
shared-by-peer = Вот что вам показывает { $name }
