# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = Прийняти запрошення
invitation-paste = Текст запрошення
invitation-paste-explain = Якщо ви отримали посилання, торкніться його або скопіюйте й вставте сюди. Правильний текст починається так:
# Button, a verb.
invitation-read = Переглянути запрошення
# Variables:
#   $name (String) - name of the person who invites
invitation-from = { $name } запрошує вас
invitation-other = Вставити інше запрошення
# Variables:
#   $date (String) - the last day, written out
invitation-until = Дійсне до { $date }
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = Повідомлення йдуть запечатаними через { $relay }
other-relay = Ваше місто радить інші сервери, не цей. Запитайте про причину, якщо її не знаєте.
invitation-unconfirmed = Жодна програма не підтверджує, хто це. Приймайте, лише якщо знаєте цю людину або самі отримали від неї запрошення.
# Variables:
#   $name (String) - name of the person who invites
invitation-is-over = Це запрошення більше не дійсне. Попросіть нове; хто запрошує: { $name }.
invitation-is-used = Це запрошення на цьому пристрої вже стало розмовою.
# Button: to the conversation that came of the invitation.
invitation-open = До розмови
# Button, a verb.
invitation-accept = Прийняти й почати
# Variables:
#   $name (String) - name of the person who invites
invitation-name = Ім’я, яке побачить { $name }
invitation-name-explain = Достатньо особового імені.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = Перенести мою поштову скриньку з { $from } на { $relay }. Тоді й мої інші розмови підуть цим шляхом.

## The agreement; each line stands alone, so that it can be read in two languages

# Heading: what both sides promise.
talk-agreement = Про що ми домовляємося
# Variables:
#   $language (String) - name of a language
talk-agreement-in = Те саме іншою мовою: { $language }
talk-agreement-1 = Ми допомагаємо одне одному добровільно й безплатно.
talk-agreement-2 = Між нами немає грошей, позик, подарунків і договорів.
talk-agreement-3 = Те, що ми кажемо, залишається між нами. Лише якщо життя чи здоров’я в небезпеці, можна кликати на допомогу.
talk-agreement-4 = Це не юридична консультація. Вирішують установи та консультаційні пункти.
talk-agreement-5 = Ми поважаємо одне одного. Нікого не дискримінують, і ніхто не мусить зустрічатися приватно.
talk-agreement-6 = Кожна сторона може будь-коли вийти, заблокувати або поскаржитися.
talk-agreement-7 = Повідомлення стираються після домовленого часу.
talk-agreement-8 = В екстреному випадку ми телефонуємо на екстрені номери й не чекаємо відповіді тут.
talk-agreement-9 = Те, що ми пишемо, має наш підпис. Кожна сторона може показати це іншим і довести, хто це написав.

## Becoming a mentor

mentor-heading = Стати ментором чи менторкою
mentor-explain = Для цього ваша програма або ваше місто дає вам посилання. Воно діє для одного пристрою. Поштова скринька, яка у вас уже є, переїде на сервер вашої програми; ваші розмови залишаться.
mentor-ticket = Посилання від вашої програми
mentor-ticket-example = Посилання починається так:
mentor-name = Ваше ім’я, як його бачать інші
mentor-name-explain = Ім’я, під яким вас знає ваша програма. Достатньо особового імені. Підтвердження вашої програми діє саме для цього імені.
mentor-role = Як ви допомагаєте?
# Button, a verb.
mentor-accept = Прийняти й почати
