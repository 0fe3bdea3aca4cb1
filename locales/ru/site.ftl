# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Язык:
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = Темы
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = Помощь в первые недели
site-steps-explain = Это нужно сделать, тема за темой. Не всё касается всех: { -brand } задаёт вам несколько вопросов и составляет ваш собственный план.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = Это нужно сделать, тема за темой. Не всё касается всех: в каждом шаге написано, от чего это зависит.
# Before questions.
site-depends = Это зависит от этих вопросов:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = только в некоторых случаях
site-due = До какого дня?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Срок по закону: { $period }, считая с этого дня:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Срок по закону: { $period } до этого, считая назад от этого дня:
# The same for a deadline that is that day itself.
site-due-on-day = Срок по закону: не позднее этого дня:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Рекомендуется: { $period } после этого, считая с этого дня:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Рекомендуется: { $period } до этого, считая назад от этого дня:
site-due-advised-on-day = Рекомендуется: не позднее этого дня:
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = Сразу обратитесь за консультацией. Срок по закону, с запасом: { $period }, считая с этого дня:
# Where no number is safe; before a question about a day.
site-due-asked = Сразу узнайте на консультации, когда заканчивается этот срок. Важен этот день:
site-hours = Часы работы
# Before steps that give a paper.
site-given-by = Это вы получаете здесь:
# Before steps that ask for a paper.
site-asked-for-by = Это вам нужно здесь:
# Variables:
#   $date (String) - the day, written out
site-review-by = Следующая проверка до: { $date }.
# On a page for somebody in danger.
site-discreet = Ваш браузер запоминает, что вы читали эту страницу. Удалите потом историю или откройте страницу в приватном окне.
# Before the number of results.
site-found = Результаты:
site-open = Открыть в { -brand }
site-open-explain = { -brand } делает из этого план для вашей ситуации, запоминает, что сделано, и работает также без интернета.
site-open-web = Открыть в браузере
site-open-installed = Открыть в установленном приложении
# Read aloud by screen readers.
site-code = QR-код с адресом
site-poster = Отсканируйте код камерой телефона.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = Издатель: { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = По состоянию на: { $date }.
site-private = Эта страница не сохраняет файлы cookie и ничего не загружает с других адресов.
