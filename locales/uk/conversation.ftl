# One conversation: its messages, what becomes of them, and its ends.

# Button that opens the menu of a conversation.
conversation-more = Більше
# Variables:
#   $name (String) - name of the other
conversation-menu = Розмова: { $name }
conversation-older = Показати давніші повідомлення
conversation-empty = Тут ще нічого немає. Просто пишіть так, як говорите.
# Stands before a message of the other, for screen readers.
# Variables:
#   $name (String) - name of the other
message-from = { $name }:
# Said by a screen reader when a message arrives.
# Variables:
#   $name (String) - name of the other
#   $text (String) - what the message says
message-arrived = Нове повідомлення від { $name }: { $text }

# Variables:
#   $time (String) - how long, such as "30 days"
message-keep = Тепер повідомлення зберігаються стільки: { $time }

## What has become of a message

# State of an own message: it has not been sent yet.
message-waiting = Чекає на цьому пристрої
# State of an own message: it has left this device.
message-sent = Надіслано
# State of an own message: it is on the other device.
message-received = Доставлено
# State of an own message: it cannot be sent.
message-stuck = Не надіслано
message-stuck-refused = Інша сторона більше не приймає повідомлень.
message-stuck-over = Дія запрошення закінчилася раніше, ніж це повідомлення дійшло.
message-stuck-not-taken = Сервер не приймає повідомлення в такому вигляді.
# Button, a verb.
message-again = Надіслати ще раз
# Button, a verb: throw away a message that cannot be sent.
message-discard = Відкинути
# Variables:
#   $name (String) - name of the other
message-read = { $name }: прочитано до цього місця
message-newer = Для цього повідомлення потрібна новіша версія { -brand }.
# A label: the message contains a step of the plan.
message-step = Крок
# A label: the message contains an office or advice centre.
message-contact = Контакт
message-contact-open = Подивитися в контактах
# Deadline of a step that somebody shows.
# Variables:
#   $date (String) - the day, written out
shared-due = До { $date }

## What speaks for caution

caution-money = Тут ідеться про гроші або дані рахунку.
caution-money-explain = Ментор чи менторка ніколи про це не запитує. Якщо маєте сумнів, запитайте у своєму місті або поскаржтеся.
caution-channel = Тут ідеться про інший застосунок, приватний номер або зустріч.
caution-channel-explain = Залишатися тут — ваш захист: тільки тут ви можете заблокувати й поскаржитися. Ви не мусите нічого давати.
caution-report = Поскаржитися на повідомлення

## Writing

composer-label = Повідомлення
# Button, a verb.
composer-send = Надіслати
# Button, for screen readers, a verb.
composer-attach = Додати крок або контакт
# The same button with little room.
composer-attach-short = Додати
# Answers that a mentor has written in advance.
composer-ready = Готові відповіді
attach-step = Крок із мого плану
attach-contact = Контакт
# Label of a field, a verb.
attach-find = Шукати
attach-none = За цим запитом нічого не знайдено.
ready-none = Готових відповідей ще немає.
# Button, a verb.
ready-keep = Зберегти цей текст як готову відповідь
ready-said-kept = Відповідь збережено.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = { $name } ще не озивається. Ви вже можете писати.
# Variables:
#   $name (String) - name of the other
ended-blocked = Ви заблокували: { $name }. Повідомлення більше не надходять.
ended-left = Ви вийшли з цієї розмови. Те, що тут написано, бачите лише ви.
# Variables:
#   $name (String) - name of the other
ended-peer-left = { $name } більше не бере участі в цій розмові.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = { $name } більше не бере участі в цій розмові й просить вас стерти її також тут.
ended-over = Дія запрошення закінчилася раніше, ніж ми змогли на нього відповісти. Попросіть нове.
# Button: messages of the other arrive again.
ended-unblock = Розблокувати
# Button, a verb.
ended-erase = Стерти розмову
# Button, a verb: the conversation stays.
ended-keep = Залишити
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = Ця розмова почалася зі старішої версії { -brand }. Вона продовжиться, щойно оновлення встановить і { $name }. Те, що ви пишете, чекає на цьому пристрої.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = { $name }: раніше тут було інше ім’я, { $former }.
# Variables:
#   $name (String) - name of the other
notice-junk = Хтось, хто може писати вам під іменем { $name }, раз у раз надсилає те, що неможливо прочитати. Якщо це не припиниться, заблокуйте { $name } і попросіть нове запрошення.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = { $name } тепер отримує повідомлення через { $relay }. Тоді цей сервер бачитиме, коли ваш пристрій пише. Доки ви не погодитеся, ваші повідомлення йдуть попереднім шляхом.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = Писати через { $relay }

## The menu

# In the menu of a conversation, a verb.
menu-share = Показати мій план
# In the menu of a conversation: what is known of the other person.
menu-peer = Хто це?
menu-keep = Як довго це зберігається?
# In the menu of a conversation, a verb: tell the programme of bad behaviour.
menu-report = Поскаржитися
# In the menu of a conversation, a verb.
menu-block = Заблокувати
menu-leave = Вийти з розмови
menu-erase = Стерти розмову

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = Хто це: { $name }?
# Before what the other person is: a mentor, a welcome centre.
peer-role = Роль
# Heading, a noun: the word of a programme that it knows this mentor.
peer-confirmation = Підтвердження
peer-confirmation-explain = Програма перевірила, хто це, і ручається за цю людину.
peer-no-confirmation-explain = Ми не знаємо, хто це. Не говоріть ні про що, чого не сказали б незнайомій людині.
# Before the language of the other person.
peer-language = Мова
# Before the name of a server.
peer-relay = Сервер
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = Ваші повідомлення йдуть через { $relay }. Вони запечатані: сервер не бачить, що в них написано.
peer-keep = Як довго зберігаються повідомлення?
# Variables:
#   $name (String) - name of the other
peer-keep-explain = Після цього їх буде стерто на обох пристроях. { $name } бачить ваш вибір і теж може його змінити.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
        [many] { $count } днів
       *[other] { $count } дня
    }
# A choice: for how long messages are kept.
keep-year = Один рік
# A choice: for how long messages are kept.
keep-ever = Назавжди
keep-said = Змінено. Інша сторона про це дізнається.

## The safety number

safety-heading = Порівняти номер безпеки
# Variables:
#   $name (String) - name of the other
safety-explain = Якщо ви і { $name } бачите той самий номер, ніхто не може прочитати, що ви пишете одне одному. Порівняйте його при зустрічі або телефоном.
safety-number = Номер безпеки
# The two numbers were the same.
safety-compared = Порівняно: між вами ніхто не стоїть.
safety-not-compared = Ще не порівняно
safety-none = Номер з’явиться, щойно інша людина відповість.
safety-qr = QR-код із номером безпеки цієї розмови
safety-scan = Або зчитайте код з іншого екрана:
# Button: the two numbers are the same.
safety-same = Вони однакові
# Button: the two numbers are different.
safety-differ = Вони різні
safety-said = Записано: ви порівняли номер.
# Button: the person had said by mistake that the numbers are the same.
safety-undo = Позначити як не порівняний

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = Заблокувати: { $name }?
# Variables:
#   $name (String) - name of the other
block-explain = { $name } більше не зможе вам писати й не бачитиме змін у вашому плані. Ніхто не скаже { $name } про блокування; повідомлення просто не надходитимуть.
block-stays = Те, що вже тут написано, залишиться у вас. Ви можете поскаржитися або зняти блокування.
# Shown after blocking somebody.
block-said = Заблоковано.
# Shown after unblocking somebody.
unblock-said = Розблоковано.
leave-heading = Вийти з розмови?
# Variables:
#   $name (String) - name of the other
leave-explain = { $name } побачить, що ви вийшли. Після цього ніхто з вас більше не зможе писати. Те, що ще не надіслано, буде відкинуто.
leave-stays = Те, що тут написано, залишиться на цьому пристрої, доки ви це не зітрете.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = Попросити { $name } теж стерти розмову
leave-said = Ви вийшли з розмови.
erase-talk-heading = Стерти розмову?
# Variables:
#   $name (String) - name of the other
erase-talk-explain = Усі повідомлення буде стерто з цього пристрою. Скасувати це не зможе ніхто. { $name } збереже те, що є на іншому пристрої.
erase-talk-leaves = Якщо розмова ще відкрита, ви заодно з неї вийдете.
erase-talk-said = Розмову стерто.
