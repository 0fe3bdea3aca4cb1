# Talk: the list of conversations, and what its screens share.

# Conversations, not discussions or calls.
talk-heading = Чаты
# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
talk-unread =
    { $count ->
        [one] { $count } новое сообщение
        [few] { $count } новых сообщения
        [many] { $count } новых сообщений
       *[other] { $count } нового сообщения
    }
# Variables:
#   $count (Number) - how many own messages wait, at least 1
talk-waiting =
    { $count ->
        [one] { $count } сообщение ждёт на этом устройстве
        [few] { $count } сообщения ждут на этом устройстве
        [many] { $count } сообщений ждут на этом устройстве
       *[other] { $count } сообщения ждут на этом устройстве
    }
# Variables:
#   $count (Number) - how many own messages cannot go, at least 1
talk-stuck =
    { $count ->
        [one] Не удалось отправить { $count } сообщение
        [few] Не удалось отправить { $count } сообщения
        [many] Не удалось отправить { $count } сообщений
       *[other] Не удалось отправить { $count } сообщения
    }
# Stands before an own message.
talk-you = Вы:
# Variables:
#   $title (String) - title of a step
talk-last-step = Шаг: { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = Контакт: { $name }
talk-last-keep = Как долго хранятся сообщения
talk-last-newer = Сообщение из более новой версии { -brand }
talk-last-none = Сообщений пока нет
talk-back = Все чаты
# In place of a date.
talk-today = Сегодня
# In place of a date.
talk-yesterday = Вчера

## Who somebody is

# Who somebody is.
role-newcomer = Недавно в Германии
# Who somebody is; in German both genders.
role-mentor = Наставник
role-welcome-centre = Приветственный центр
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-by = Подтверждает { $by }, действует до { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-by-short = Подтверждает { $by }
confirmed-none = Не подтверждено ни одной программой
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-over = Срок подтверждения истёк { $date } ({ $by })
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = Подтверждение отозвано: { $by }
confirmed-other-person = Показанное здесь подтверждение принадлежит другому человеку
confirmed-doubtful = Мы не смогли проверить подтверждение

## How far a conversation is

# State in the list: the invitation has not been accepted.
stage-invited = Приглашение ждёт
# State in the list: the invitation is too old.
stage-over = Приглашение истекло
# State in the list: the other has not answered yet.
stage-asked = Ждёт ответа
# State in the list: the person has blocked the other.
stage-blocked = Заблокировано
# State in the list: the person has left.
stage-left = Вы вышли
# State in the list: the other has left.
stage-peer-left = Завершено
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = Это приглашение ещё никто не принял. Оно действует до { $date }
talk-invited-over = Из этого приглашения чат не возник. Оно больше не действует.
talk-invited-name = Открытое приглашение

## Nobody to talk to yet

talk-none-heading = Человек, который знает, как всё устроено
talk-none-mentor = Наставник живёт в вашем городе уже дольше и помогает вам добровольно и бесплатно.
# Sealed, as a letter is: encrypted end to end.
talk-none-sealed = То, что вы пишете, запечатано: прочитать это можете только вы двое. Мы не можем.
talk-none-begin = Чтобы начать, нужно приглашение. Его даст вам ваш наставник или приветственный центр.
talk-have-invitation = У меня есть приглашение
talk-another-invitation = Принять ещё одно приглашение
talk-am-mentor = Я наставник или работаю в приветственном центре
# Link to the page of a mentor: people whom the mentor helps.
talk-desk = Мои подопечные

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = Ваш почтовый ящик на { $relay } ещё не открыт.
mailbox-waits-do = Он откроется сам, как только вы будете в интернете. До этого то, что вы пишете, ждёт на этом устройстве.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = { $relay } сейчас недоступен.
mailbox-unreached-do = То, что вы пишете, ждёт на этом устройстве и уйдёт само, как только это станет возможно.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = { $relay } не открывает ваш почтовый ящик.
mailbox-refused-mentor = Ссылка от вашей программы не действует или уже использована. Попросите у программы новую.
mailbox-refused-newcomer = Приглашение там больше не действует. Попросите новое приглашение.
mailbox-new-link = Ввести новую ссылку
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = { $relay } не выдаёт этот почтовый ящик.
mailbox-not-ours-mentor = Возможно, ваш почтовый ящик на другом устройстве. То, что здесь есть, останется. С новой ссылкой от вашей программы вы получите здесь новый почтовый ящик.
mailbox-not-ours-newcomer = Возможно, ваш почтовый ящик на другом устройстве. То, что здесь есть, останется. С новым приглашением вы получите здесь новый почтовый ящик.
mailbox-open = Ваш почтовый ящик открыт. Сообщения приходят.

## What holds for all conversations

# Heading above settings.
talk-settings = Для всех чатов
talk-tell-when-read = Показывать другим, что их сообщения прочитаны

## On Today

# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
#   $name (String) - who wrote them
today-talk =
    { $count ->
        [one] { $count } новое сообщение от { $name }
        [few] { $count } новых сообщения от { $name }
        [many] { $count } новых сообщений от { $name }
       *[other] { $count } нового сообщения от { $name }
    }
today-talk-read = Прочитать сообщение

## On a step

step-ask = Спросите кого-нибудь
step-ask-explain = Мы отправим этот шаг в ваш чат. Потом вы напишете к нему свой вопрос.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = Спросить об этом: { $name }
step-ask-nobody = Наставник может помочь вам с этим шагом. Пока у вас никого нет.
step-ask-how = Как найти наставника
