# Settings, my answers, about.

settings-heading = Налаштування
settings-language = Мова
# Languages in which a text may appear that is missing in the first.
settings-also = Я читаю також
settings-also-explain = Якщо тексту вашою мовою ще немає, ви побачите його однією з цих мов.
settings-also-second = Перший вибір
settings-also-third = Другий вибір
settings-also-none = Жодна
language-remove-done = Мову прибрано.
# Heading, a noun: how texts look.
settings-reading = Читання
settings-text-size = Розмір шрифту
# A choice: size of the letters.
text-size-normal = Звичайний
text-size-large = Великий
text-size-largest = Дуже великий
settings-theme = Кольори
# A choice: colours as the device has them.
theme-system = Як на пристрої
# A choice: colours.
theme-light = Світлі
# A choice: colours.
theme-dark = Темні
settings-contrast = Контраст
# A choice: contrast as the device has it.
contrast-system = Як на пристрої
# A choice: strong contrast.
contrast-more = Сильний
settings-place = Моє місто
settings-no-place = Ще не вибрано
settings-change-place = Змінити місто
settings-answers = Мої відповіді
settings-about = Про { -brand } і джерела

answers-explain = Ви можете змінити або стерти кожну відповідь. Ваш план одразу це врахує.
answers-none = Відповіді ще немає
# In place of an answer: the person would rather not say.
answers-withheld = Не хочу казати
# Button, a verb.
answers-change = Змінити
answers-forget = Стерти відповідь

# Heading, a noun: the app asks for a PIN.
settings-lock = Блокування PIN-кодом
lock-on = Блокування ввімкнено. Під час запуску { -brand } запитує ваш PIN-код.
lock-off = Блокування вимкнено. Той, хто користується цим пристроєм, може відкрити { -brand }.
lock-set = Установити PIN-код
lock-change = Змінити PIN-код
lock-remove = Вимкнути блокування
lock-explain = Виберіть щонайменше 6 цифр і добре запам’ятайте PIN-код. Без PIN-коду ніхто не зможе знову відкрити ваші дані.
lock-new-pin = Новий PIN-код
lock-new-pin-again = Новий PIN-код ще раз
lock-different = PIN-коди не збігаються.
lock-said-on = Блокування тепер увімкнено.
lock-said-off = Блокування тепер вимкнено.

settings-storage = Мої дані
storage-what = { -brand } зберігає ваші відповіді, поступ і нотатки зашифрованими на цьому пристрої. Нічого з цього не надсилається.
storage-key-system = Ключ лежить у сховищі ключів цього пристрою. Так дані добре захищено.
storage-key-file = Ключ лежить у файлі на цьому пристрої, бо пристрій не має сховища ключів. Той, хто має доступ до вашого облікового запису, міг би прочитати дані. З PIN-кодом їх захищено краще.
storage-key-pin = Ключ утворюється з вашого PIN-коду. Без PIN-коду ніхто не прочитає дані.
storage-key-browser = Ключ лежить у сховищі цього браузера, поруч із даними. Той, хто має доступ до вашого облікового запису на цьому пристрої, міг би прочитати дані. З PIN-кодом вони захищені краще.
storage-key-memory = На цьому пристрої нічого не залишається: коли ви закриєте або оновите цю вкладку, ніхто більше не зможе прочитати дані.
# Before the path of a folder.
storage-folder = Папка:
export-explain = Ви можете зберегти всі свої дані як файл і забрати із собою. Цей файл не зашифровано.
export-action = Експортувати дані
export-saved = Ваші дані збережено:
copy-heading = Дані з іншого пристрою
copy-explain = Ви експортували дані на іншому пристрої або в браузері? Тоді відкрийте файл тут. Те, що ви вже ввели тут, залишиться, якщо тільки у файлі не вказано інше. Розмови не переносяться.
# Button.
copy-action = Відкрити файл
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [one] Перенесено { $taken } запис.
        [few] Перенесено { $taken } записи.
        [many] Перенесено { $taken } записів.
       *[other] Перенесено { $taken } запису.
    }
copy-code-explain = Або візьміть дані із собою як QR-код: наведіть на код камеру іншого пристрою.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = Показати як QR-код
# Above the code.
copy-code-seen = Той, хто сфотографує цей код, матиме все, що ви ввели. Показуйте його лише своєму іншому пристрою.
# Button.
copy-code-hide = Сховати код
# What the picture is, for people who do not see it.
copy-code-label = QR-код з усім, що ви ввели
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = Для QR-коду це забагато. Візьміть дані із собою як файл.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = Зчитати QR-код або вставити посилання
# Label of a field.
copy-paste = Посилання з вашими даними
# The beginning of a link follows.
copy-paste-explain = Маєте посилання з вашими даними? Вставте його сюди. Правильний текст починається так:
copy-offer-heading = Перенести ці дані?
# The next six follow as a list, each with a number behind it.
copy-offer-explain = Вони з іншого пристрою:
copy-answers = Відповіді
# Steps that are started, done or set aside.
copy-steps = Кроки
copy-notes = Нотатки
# Days on which the person wants to be reminded of a step.
copy-dates = Нагадування
# Papers that the person has ticked as held.
copy-papers = Документи, які ви маєте
# Codes with which the person has opened what an employer offers.
copy-employers = Коди фірм
copy-offer-stays = Те, що ви вже ввели на цьому пристрої, залишиться, якщо тільки тут не вказано інше.
# Button, a verb: takes over what was listed.
copy-take = Перенести
# Button beside copy-take.
copy-not-now = Не зараз

# Variables:
#   $version (String) - such as "1.0.0"
about-version = { -brand }, версія { $version }
about-explain = «Lotse» німецькою означає «лоцман»: він безпечно проводить кораблі в чужий порт. { -brand } супроводжує вас у перші місяці в новому місті, навіть без інтернету.
about-no-advice = Ми ретельно перевіряємо всі дані. Але вони не замінюють юридичної консультації.
about-packs = Вміст і його мови
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = Версія { $version }, відповідає: { $publisher }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
# Variables:
#   $date (String) - the day, written out
about-reviewed = перевірено { $date }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-machine = написано за допомогою машини, ще ніхто не перевіряв
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-not-reviewed = написали люди, ще не перевірено
