# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Мова:
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = Теми
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = Допомога в перші тижні
site-steps-explain = Це потрібно зробити, тема за темою. Не все стосується всіх: { -brand } ставить вам кілька запитань і складає ваш власний план.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = Це потрібно зробити, тема за темою. Не все стосується всіх: у кожному кроці написано, від чого це залежить.
# Before questions.
site-depends = Це залежить від цих запитань:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = лише в деяких випадках
site-due = До якого дня?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Строк за законом: { $period }, рахуючи від цього дня:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Строк за законом: { $period } до цього, рахуючи назад від цього дня:
# The same for a deadline that is that day itself.
site-due-on-day = Строк за законом: не пізніше цього дня:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Рекомендовано: { $period } після цього, рахуючи від цього дня:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Рекомендовано: { $period } до цього, рахуючи назад від цього дня:
site-due-advised-on-day = Рекомендовано: не пізніше цього дня:
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = Одразу зверніться по консультацію. Строк за законом, із запасом: { $period }, рахуючи від цього дня:
# Where no number is safe; before a question about a day.
site-due-asked = Одразу дізнайтеся на консультації, коли закінчується цей строк. Важливий цей день:
site-hours = Години роботи
# Before steps that give a paper.
site-given-by = Це ви отримуєте тут:
# Before steps that ask for a paper.
site-asked-for-by = Це вам потрібно тут:
# Variables:
#   $date (String) - the day, written out
site-review-by = Наступна перевірка до: { $date }.
# On a page for somebody in danger.
site-discreet = Ваш браузер запам’ятовує, що ви читали цю сторінку. Видаліть потім історію або відкрийте сторінку в приватному вікні.
# Before the number of results.
site-found = Результати:
site-open = Відкрити в { -brand }
site-open-explain = { -brand } робить із цього план для вашої ситуації, запам’ятовує, що зроблено, і працює також без інтернету.
site-open-web = Відкрити в браузері
site-open-installed = Відкрити у встановленому застосунку
# Read aloud by screen readers.
site-code = QR-код з адресою
site-poster = Відскануйте код камерою телефона.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = Видавець: { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = Станом на: { $date }.
site-private = Ця сторінка не зберігає файлів cookie і нічого не завантажує з інших адрес.
