# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Язык:
site-steps-explain = Это нужно сделать, тема за темой. Не всё касается всех: { -brand } задаёт вам несколько вопросов и составляет ваш собственный план.
# Before questions.
site-depends = Это зависит от ваших ответов на эти вопросы:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = только в некоторых случаях
site-due = До какого дня?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Срок по закону: { $period }. Он начинается в день, который вы назовёте в ответе на этот вопрос:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Срок по закону: { $period } до этого. Он отсчитывается назад от дня, который вы назовёте в ответе на этот вопрос:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Рекомендуется: { $period } после этого. Важен день, который вы назовёте в ответе на этот вопрос:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Рекомендуется: { $period } до этого. Важен день, который вы назовёте в ответе на этот вопрос:
# Where the rules for counting are too long for a sentence; before a question about a day.
site-due-asked = { -brand } рассчитывает точный день. Важен ваш ответ на вопрос:
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
