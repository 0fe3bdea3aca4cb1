# Talk: the list of conversations, and what its screens share.

# Conversations, not discussions or calls.
talk-heading = Розмови
# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
talk-unread =
    { $count ->
        [one] { $count } нове повідомлення
        [few] { $count } нові повідомлення
        [many] { $count } нових повідомлень
       *[other] { $count } нового повідомлення
    }
# Variables:
#   $count (Number) - how many own messages wait, at least 1
talk-waiting =
    { $count ->
        [one] { $count } повідомлення чекає на цьому пристрої
        [few] { $count } повідомлення чекають на цьому пристрої
        [many] { $count } повідомлень чекають на цьому пристрої
       *[other] { $count } повідомлення чекає на цьому пристрої
    }
# Variables:
#   $count (Number) - how many own messages cannot go, at least 1
talk-stuck =
    { $count ->
        [one] Не вдалося надіслати { $count } повідомлення
        [few] Не вдалося надіслати { $count } повідомлення
        [many] Не вдалося надіслати { $count } повідомлень
       *[other] Не вдалося надіслати { $count } повідомлення
    }
# Stands before an own message.
talk-you = Ви:
# Variables:
#   $title (String) - title of a step
talk-last-step = Крок: { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = Контакт: { $name }
talk-last-keep = Як довго зберігаються повідомлення
talk-last-newer = Повідомлення з новішої версії { -brand }
talk-last-none = Повідомлень ще немає
talk-back = Усі розмови
# In place of a date.
talk-today = Сьогодні
# In place of a date.
talk-yesterday = Учора

## Who somebody is

# Who somebody is.
role-newcomer = Новоприбула людина в Німеччині
# Who somebody is; in German both genders.
role-mentor = Ментор чи менторка
role-welcome-centre = Центр для новоприбулих
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-by = Підтверджує: { $by }, дійсне до { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-by-short = Підтверджує: { $by }
confirmed-none = Жодна програма не підтверджує
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-over = Підтвердження від { $by } недійсне відтоді: { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = Підтвердження відкликано: { $by }
confirmed-other-person = Підтвердження, яке тут показано, належить комусь іншому
confirmed-doubtful = Ми не змогли перевірити підтвердження

## How far a conversation is

# State in the list: the invitation has not been accepted.
stage-invited = Запрошення чекає
# State in the list: the invitation is too old.
stage-over = Запрошення недійсне
# State in the list: the other has not answered yet.
stage-asked = Чекає на відповідь
# State in the list: the person has blocked the other.
stage-blocked = Заблоковано
# State in the list: the person has left.
stage-left = Ви вийшли
# State in the list: the other has left.
stage-peer-left = Завершено
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = Ще ніхто не прийняв цього запрошення. Воно дійсне до { $date }
talk-invited-over = Із цього запрошення розмова не почалася. Воно більше не дійсне.
talk-invited-name = Відкрите запрошення

## Nobody to talk to yet

talk-none-heading = Людина, яка знає, що і як
talk-none-mentor = Ментор чи менторка вже довше живе у вашому місті й допомагає вам добровільно та безплатно.
# Sealed, as a letter is: encrypted end to end.
talk-none-sealed = Те, що ви пишете, запечатано: прочитати це можете лише ви двоє. Ми не можемо.
talk-none-begin = Щоб почати, вам потрібне запрошення. Його дає ваша менторка, ваш ментор або центр для новоприбулих.
talk-have-invitation = Я маю запрошення
talk-another-invitation = Прийняти ще одне запрошення
talk-am-mentor = Я ментор чи менторка або працюю в центрі для новоприбулих
# Link to the page of a mentor: people whom the mentor helps.
talk-desk = Мої підопічні

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = Ваша поштова скринька на { $relay } ще не відкрита.
mailbox-waits-do = Вона відкриється сама, щойно ви будете в інтернеті. Доти те, що ви пишете, чекає на цьому пристрої.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = { $relay } зараз недоступний.
mailbox-unreached-do = Те, що ви пишете, чекає на цьому пристрої й піде само, щойно це стане можливо.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = { $relay } не відкриває вашої поштової скриньки.
mailbox-refused-mentor = Посилання від вашої програми недійсне або його вже використано. Попросіть свою програму про нове.
mailbox-refused-newcomer = Запрошення там більше не дійсне. Попросіть нове запрошення.
mailbox-new-link = Ввести нове посилання
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = { $relay } не віддає цієї поштової скриньки.
mailbox-not-ours-mentor = Можливо, ваша поштова скринька на іншому пристрої. Те, що тут написано, залишиться. З новим посиланням від вашої програми ви отримаєте тут нову поштову скриньку.
mailbox-not-ours-newcomer = Можливо, ваша поштова скринька на іншому пристрої. Те, що тут написано, залишиться. З новим запрошенням ви отримаєте тут нову поштову скриньку.
mailbox-open = Ваша поштова скринька відкрита. Повідомлення надходять.

## What holds for all conversations

# Heading above settings.
talk-settings = Для всіх розмов
talk-tell-when-read = Показувати іншим, що їхні повідомлення прочитано

## On Today

# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
#   $name (String) - who wrote them
today-talk =
    { $count ->
        [one] { $count } нове повідомлення від { $name }
        [few] { $count } нові повідомлення від { $name }
        [many] { $count } нових повідомлень від { $name }
       *[other] { $count } нового повідомлення від { $name }
    }
today-talk-read = Прочитати повідомлення

## On a step

step-ask = Запитайте когось
step-ask-explain = Ми надішлемо цей крок у вашу розмову. Потім ви допишете своє запитання.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = Запитати про це: { $name }
step-ask-nobody = Ментор чи менторка може допомогти вам із цим кроком. У вас ще нікого немає.
step-ask-how = Як когось знайти
