# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = Принять приглашение
invitation-paste = Текст приглашения
invitation-paste-explain = Если вы получили ссылку, нажмите на неё или скопируйте её и вставьте сюда. Правильный текст начинается так:
# Button, a verb.
invitation-read = Посмотреть приглашение
# Variables:
#   $name (String) - name of the person who invites
invitation-from = { $name } приглашает вас
invitation-other = Вставить другое приглашение
# Variables:
#   $date (String) - the last day, written out
invitation-until = Действует до { $date }
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = Сообщения идут запечатанными через { $relay }
other-relay = В вашем городе рекомендуют другие серверы, не этот. Если вы не знаете причину, спросите.
invitation-unconfirmed = Ни одна программа не подтверждает, кто это. Принимайте приглашение, только если вы знаете этого человека или получили приглашение от него лично.
# Variables:
#   $name (String) - name of the person who invites
invitation-is-over = Это приглашение больше не действует. Попросите новое: { $name }.
invitation-is-used = Из этого приглашения на этом устройстве уже возник чат.
# Button: to the conversation that came of the invitation.
invitation-open = К чату
# Button, a verb.
invitation-accept = Принять и начать
# Variables:
#   $name (String) - name of the person who invites
invitation-name = Имя, которое увидит { $name }
invitation-name-explain = Достаточно имени без фамилии.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = Мой почтовый ящик переедет с { $from } на { $relay }. Мои другие чаты тоже пойдут этим путём.

## The agreement; each line stands alone, so that it can be read in two languages

# Heading: what both sides promise.
talk-agreement = Об этом мы договариваемся
# Variables:
#   $language (String) - name of a language
talk-agreement-in = То же на другом языке: { $language }
talk-agreement-1 = Мы помогаем друг другу добровольно и бесплатно.
talk-agreement-2 = Между нами не бывает денег, кредитов, подарков и договоров.
talk-agreement-3 = То, что мы говорим, остаётся между нами. Только если в опасности жизнь или здоровье, можно звать на помощь.
talk-agreement-4 = Это не юридическая консультация. Решают ведомства и консультации.
talk-agreement-5 = Мы уважаем друг друга. Никого не ущемляют, и никто не обязан встречаться лично.
talk-agreement-6 = Каждая сторона может в любой момент уйти, заблокировать или пожаловаться.
talk-agreement-7 = Сообщения удаляются через согласованное время.
talk-agreement-8 = В экстренном случае мы звоним по номерам экстренных служб и не ждём ответа здесь.
talk-agreement-9 = То, что мы пишем, несёт нашу подпись. Каждая сторона может показать это другим и доказать, кто это написал.

## Becoming a mentor

mentor-heading = Стать наставником
mentor-explain = Ваша программа или ваш город даёт вам для этого ссылку. Она действует для одного устройства. Почтовый ящик, который у вас уже есть, переедет на сервер вашей программы; ваши чаты останутся.
mentor-ticket = Ссылка от вашей программы
mentor-ticket-example = Ссылка начинается так:
mentor-name = Ваше имя, как его видят другие
mentor-name-explain = Имя, под которым вас знает ваша программа. Достаточно имени без фамилии. Подтверждение вашей программы действует именно для этого имени.
mentor-role = Как вы помогаете?
# Button, a verb.
mentor-accept = Принять и начать
