# Settings, my answers, about.

settings-heading = Настройки
settings-language = Язык
# Languages in which a text may appear that is missing in the first.
settings-also = Я читаю также на
settings-also-explain = Если какого-то текста на вашем языке ещё нет, вы увидите его на одном из этих языков.
settings-also-second = Первый выбор
settings-also-third = Второй выбор
settings-also-none = Нет
language-remove-done = Язык удалён.
# Heading, a noun: how texts look.
settings-reading = Чтение
settings-text-size = Размер шрифта
# A choice: size of the letters.
text-size-normal = Обычный
text-size-large = Крупный
text-size-largest = Очень крупный
settings-theme = Цвета
# A choice: colours as the device has them.
theme-system = Как на устройстве
# A choice: colours.
theme-light = Светлые
# A choice: colours.
theme-dark = Тёмные
settings-contrast = Контраст
# A choice: contrast as the device has it.
contrast-system = Как на устройстве
# A choice: strong contrast.
contrast-more = Сильный
settings-place = Мой город
settings-no-place = Ещё не выбран
settings-change-place = Сменить город
settings-answers = Мои ответы
settings-about = О { -brand } и источники

answers-explain = Вы можете изменить или удалить любой ответ. План сразу подстроится.
answers-none = Ответа пока нет
# In place of an answer: the person would rather not say.
answers-withheld = Не хочу отвечать
# Button, a verb.
answers-change = Изменить
answers-forget = Удалить ответ

# Heading, a noun: the app asks for a PIN.
settings-lock = Блокировка PIN-кодом
lock-on = Блокировка включена. { -brand } при запуске спрашивает ваш PIN-код.
lock-off = Блокировка выключена. Кто пользуется этим устройством, может открыть { -brand }.
lock-set = Задать PIN-код
lock-change = Изменить PIN-код
lock-remove = Выключить блокировку
lock-explain = Выберите не меньше 6 цифр и хорошо запомните PIN-код. Без PIN-кода никто не сможет снова открыть ваши данные.
lock-new-pin = Новый PIN-код
lock-new-pin-again = Новый PIN-код ещё раз
lock-different = Эти два PIN-кода не совпадают.
lock-said-on = Блокировка теперь включена.
lock-said-off = Блокировка теперь выключена.

settings-storage = Мои данные
storage-what = { -brand } хранит ваши ответы, ваш прогресс и ваши заметки на этом устройстве в зашифрованном виде. Ничего из этого не отправляется.
storage-key-system = Ключ лежит в хранилище ключей этого устройства. Так данные хорошо защищены.
storage-key-file = Ключ лежит в файле на этом устройстве, потому что у него нет хранилища ключей. Тот, у кого есть доступ к вашей учётной записи, мог бы прочитать данные. PIN-код защитит их лучше.
storage-key-pin = Ключ создаётся из вашего PIN-кода. Без PIN-кода никто не может прочитать данные.
storage-key-browser = Ключ лежит в хранилище этого браузера, рядом с данными. Тот, у кого есть доступ к вашей учётной записи на этом устройстве, мог бы прочитать данные. С PIN-кодом они защищены лучше.
storage-key-memory = На этом устройстве ничего не остаётся: когда вы закроете или обновите эту вкладку, никто больше не сможет прочитать данные.
# Before the path of a folder.
storage-folder = Папка:
export-explain = Вы можете сохранить все свои данные как файл и взять с собой. Этот файл не зашифрован.
export-action = Экспортировать данные
export-saved = Ваши данные сохранены:
copy-heading = Данные с другого устройства
copy-explain = Вы экспортировали данные на другом устройстве или в браузере? Тогда откройте файл здесь. То, что вы уже ввели здесь, останется, если только в файле не указано другое. Чаты не переносятся.
# Button.
copy-action = Открыть файл
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [one] Перенесена { $taken } запись.
        [few] Перенесены { $taken } записи.
        [many] Перенесено { $taken } записей.
       *[other] Перенесено { $taken } записи.
    }
copy-code-explain = Или возьмите данные с собой как QR-код: наведите на код камеру другого устройства.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = Показать как QR-код
# Above the code.
copy-code-seen = Тот, кто сфотографирует этот код, получит всё, что вы ввели. Показывайте его только своему другому устройству.
# Button.
copy-code-hide = Скрыть код
# What the picture is, for people who do not see it.
copy-code-label = QR-код со всем, что вы ввели
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = Для QR-кода это слишком много. Возьмите данные с собой как файл.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = Прочитать QR-код или вставить ссылку
# Label of a field.
copy-paste = Ссылка с вашими данными
# The beginning of a link follows.
copy-paste-explain = У вас есть ссылка с вашими данными? Вставьте её сюда. Правильный текст начинается так:
copy-offer-heading = Перенести эти данные?
# The next six follow as a list, each with a number behind it.
copy-offer-explain = Они с другого устройства:
copy-answers = Ответы
# Steps that are started, done or set aside.
copy-steps = Шаги
copy-notes = Заметки
# Days on which the person wants to be reminded of a step.
copy-dates = Напоминания
# Papers that the person has ticked as held.
copy-papers = Документы, которые у вас есть
# Codes with which the person has opened what an employer offers.
copy-employers = Коды фирм
copy-offer-stays = То, что вы уже ввели на этом устройстве, останется, если только здесь не указано другое.
# Button, a verb: takes over what was listed.
copy-take = Перенести
# Button beside copy-take.
copy-not-now = Не сейчас

# Variables:
#   $version (String) - such as "1.0.0"
about-version = { -brand }, версия { $version }
about-explain = Lotse по-немецки – лоцман: он надёжно проводит корабли в незнакомый порт. { -brand } сопровождает вас в первые месяцы в новом городе, даже без интернета.
about-no-advice = Мы тщательно проверяем все сведения. Но они не заменяют юридическую консультацию.
about-packs = Материалы и их языки
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = Версия { $version }, отвечает: { $publisher }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
# Variables:
#   $date (String) - the day, written out
about-reviewed = проверено: { $date }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-machine = написано с помощью машины, ещё никем не проверено
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-not-reviewed = написано людьми, ещё не проверено
