# One conversation: its messages, what becomes of them, and its ends.

# Button that opens the menu of a conversation.
conversation-more = Ещё
# Variables:
#   $name (String) - name of the other
conversation-menu = Чат: { $name }
conversation-older = Показать старые сообщения
conversation-empty = Здесь пока ничего нет. Просто пишите так, как говорите.
# Stands before a message of the other, for screen readers.
# Variables:
#   $name (String) - name of the other
message-from = { $name }:
# Said by a screen reader when a message arrives.
# Variables:
#   $name (String) - name of the other
#   $text (String) - what the message says
message-arrived = Новое сообщение от { $name }: { $text }

# Variables:
#   $time (String) - how long, such as "30 days"
message-keep = Сообщения теперь хранятся так долго: { $time }

## What has become of a message

# State of an own message: it has not been sent yet.
message-waiting = Ждёт на этом устройстве
# State of an own message: it has left this device.
message-sent = Отправлено
# State of an own message: it is on the other device.
message-received = Доставлено
# State of an own message: it cannot be sent.
message-stuck = Не отправлено
message-stuck-refused = Другая сторона больше не принимает сообщения.
message-stuck-over = Срок приглашения истёк раньше, чем пришло это сообщение.
message-stuck-not-taken = Сервер не принимает это сообщение в таком виде.
# Button, a verb.
message-again = Отправить ещё раз
# Button, a verb: throw away a message that cannot be sent.
message-discard = Удалить
# Variables:
#   $name (String) - name of the other
message-read = Прочитано до этого места: { $name }
message-newer = Для этого сообщения нужна более новая версия { -brand }.
# A label: the message contains a step of the plan.
message-step = Шаг
# A label: the message contains an office or advice centre.
message-contact = Контакт
message-contact-open = Посмотреть в контактах
# Deadline of a step that somebody shows.
# Variables:
#   $date (String) - the day, written out
shared-due = До { $date }

## What speaks for caution

caution-money = Здесь речь идёт о деньгах или данных счёта.
caution-money-explain = Наставник никогда о них не спрашивает. Если вы сомневаетесь, спросите в своём городе или пожалуйтесь.
caution-channel = Здесь речь идёт о другом приложении, личном номере или встрече.
caution-channel-explain = Оставаться здесь безопаснее: только здесь вы можете заблокировать и пожаловаться. Вы не обязаны ничего сообщать о себе.
caution-report = Пожаловаться на это сообщение

## Writing

composer-label = Ваше сообщение
# Button, a verb.
composer-send = Отправить
# Button, for screen readers, a verb.
composer-attach = Прикрепить шаг или контакт
# The same button with little room.
composer-attach-short = Прикрепить
# Answers that a mentor has written in advance.
composer-ready = Готовые ответы
attach-step = Шаг из моего плана
attach-contact = Контакт
# Label of a field, a verb.
attach-find = Искать
attach-none = По этому запросу ничего не найдено.
ready-none = Готовых ответов пока нет.
# Button, a verb.
ready-keep = Сохранить этот текст как готовый ответ
ready-said-kept = Ответ сохранён.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = { $name } ещё не отвечает. Вы уже можете писать.
# Variables:
#   $name (String) - name of the other
ended-blocked = Вы заблокировали: { $name }. Сообщения больше не приходят.
ended-left = Вы вышли из этого чата. То, что здесь написано, видите только вы.
# Variables:
#   $name (String) - name of the other
ended-peer-left = { $name } больше не участвует в этом чате.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = { $name } больше не участвует в этом чате и просит вас удалить его и здесь.
ended-over = Срок приглашения истёк раньше, чем мы смогли на него ответить. Попросите новое.
# Button: messages of the other arrive again.
ended-unblock = Разблокировать
# Button, a verb.
ended-erase = Удалить чат
# Button, a verb: the conversation stays.
ended-keep = Оставить
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = Этот чат начался в более старой версии { -brand }. Он продолжится, как только { $name } тоже обновит приложение. То, что вы пишете, ждёт на этом устройстве.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = { $name } – новое имя. Раньше здесь было имя { $former }.
# Variables:
#   $name (String) - name of the other
notice-junk = Кто-то, кому разрешено писать вам под именем { $name }, снова и снова присылает нечитаемые сообщения. Если это не прекратится, заблокируйте этот контакт ({ $name }) и попросите новое приглашение.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = { $name } теперь получает сообщения через { $relay }. Этот сервер будет видеть, когда пишет ваше устройство. Пока вы не согласитесь, ваши сообщения идут прежним путём.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = Писать через { $relay }

## The menu

# In the menu of a conversation, a verb.
menu-share = Показать мой план
# In the menu of a conversation: what is known of the other person.
menu-peer = Кто это?
menu-keep = Как долго это хранится?
# In the menu of a conversation, a verb: tell the programme of bad behaviour.
menu-report = Пожаловаться
# In the menu of a conversation, a verb.
menu-block = Заблокировать
menu-leave = Выйти из чата
menu-erase = Удалить чат

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = Кто это: { $name }?
# Before what the other person is: a mentor, a welcome centre.
peer-role = Роль
# Heading, a noun: the word of a programme that it knows this mentor.
peer-confirmation = Подтверждение
peer-confirmation-explain = Программа проверила, кто это, и отвечает за это.
peer-no-confirmation-explain = Мы не знаем, кто это. Не говорите ни о чём, чего вы не сказали бы и незнакомому человеку.
# Before the language of the other person.
peer-language = Язык
# Before the name of a server.
peer-relay = Сервер
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = Ваши сообщения идут через { $relay }. Они запечатаны: сервер не видит, что в них написано.
peer-keep = Как долго хранятся сообщения?
# Variables:
#   $name (String) - name of the other
peer-keep-explain = Потом они удаляются на обоих устройствах. { $name } видит, что вы выбрали, и тоже может это изменить.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дня
        [many] { $count } дней
       *[other] { $count } дня
    }
# A choice: for how long messages are kept.
keep-year = Один год
# A choice: for how long messages are kept.
keep-ever = Всегда
keep-said = Изменено. Другая сторона об этом узнает.

## The safety number

safety-heading = Сравнить номер безопасности
# Variables:
#   $name (String) - name of the other
safety-explain = Если вы и { $name } видите один и тот же номер, никто не может читать то, что вы пишете друг другу. Сравните номера при встрече или по телефону.
safety-number = Номер безопасности
# The two numbers were the same.
safety-compared = Номера совпали: между вами никого нет.
safety-not-compared = Ещё не сравнили
safety-none = Номер появится, как только другой человек ответит.
safety-qr = QR-код с номером безопасности этого чата
safety-scan = Или прочитайте код с другого экрана:
# Button: the two numbers are the same.
safety-same = Они одинаковые
# Button: the two numbers are different.
safety-differ = Они разные
safety-said = Записано: вы сравнили номер.
# Button: the person had said by mistake that the numbers are the same.
safety-undo = Отметить как несравнённый

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = Заблокировать: { $name }?
# Variables:
#   $name (String) - name of the other
block-explain = { $name } больше не сможет вам писать и не будет дальше видеть ваш план. Никто не скажет, что вы заблокировали этого человека: сообщения просто перестанут приходить.
block-stays = То, что уже здесь написано, останется у вас. Вы можете пожаловаться или снять блокировку.
# Shown after blocking somebody.
block-said = Заблокировано.
# Shown after unblocking somebody.
unblock-said = Блокировка снята.
leave-heading = Выйти из чата?
# Variables:
#   $name (String) - name of the other
leave-explain = { $name } увидит, что вы вышли. После этого никто из вас не сможет писать. Всё, что ещё не отправлено, будет удалено.
leave-stays = То, что здесь написано, останется на этом устройстве, пока вы это не удалите.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = Попросить тоже удалить чат: { $name }
leave-said = Вы вышли из чата.
erase-talk-heading = Удалить чат?
# Variables:
#   $name (String) - name of the other
erase-talk-explain = Все сообщения будут удалены с этого устройства. Отменить это не сможет никто. На другом устройстве ({ $name }) останется всё, что там есть.
erase-talk-leaves = Если чат ещё открыт, вы этим же и выйдете из него.
erase-talk-said = Чат удалён.
