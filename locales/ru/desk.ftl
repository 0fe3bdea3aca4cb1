# The mentor's desk: mentees, invitations, the own status, ready answers.

# People whom a mentor helps.
desk-heading = Мои подопечные
desk-invite = Пригласить
desk-none = Вы пока никого не сопровождаете.
desk-none-do = Пригласите кого-нибудь: вы получите QR-код и ссылку ровно для одного человека.
# Variables:
#   $language (String) - name of the language of the mentee's app
desk-language = Язык: { $language }
desk-shares-nothing = Ничего не показывает вам из плана.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [one] Показывает вам { $count } шаг
        [few] Показывает вам { $count } шага
        [many] Показывает вам { $count } шагов
       *[other] Показывает вам { $count } шага
    }
desk-next-dates = Ближайшие даты
# Button: to the conversation with this person.
desk-open-talk = К чату
desk-show-invitation = Показать приглашение
# State of a step that a mentee shows: it is not done. Not: opened.
shared-open = Не сделано
desk-not-mentor = Эта страница для наставников и приветственных центров.

## An invitation

inviting-heading = Ваше приглашение
inviting-explain = Только для одного человека. Пусть код прочитают камерой, или отправьте ссылку таким путём, который видит только этот человек.
inviting-qr = QR-код с вашим приглашением. Ссылка под ним – то же самое.
# Label above a web address.
inviting-link = Ссылка
inviting-copy = Скопировать ссылку
inviting-copied = Ссылка скопирована.
inviting-not-copied = Скопировать не получилось. Текст выделен: скопируйте его сами.
# Variables:
#   $date (String) - the last day, written out
inviting-until = Действует до { $date }
# Button, a verb: the invitation is no longer valid.
inviting-take-back = Отозвать приглашение
inviting-said-back = Приглашение отозвано.
# Button: takes an invitation out of the list.
inviting-remove = Убрать
# Variables:
#   $name (String) - name of the person who accepted
inviting-accepted = Ваше приглашение принято: { $name }.

## The own status

# Variables:
#   $name (String) - the own name
me-name = Ваше имя здесь: { $name }
# A noun: that a programme vouches for this mentor.
me-heading = Ваше подтверждение
me-explain = С подтверждением подопечные видят, что за вас отвечает ваша программа.
# Button, a verb.
me-ask = Попросить подтверждение
me-ask-explain = Отправьте этот текст в свою программу. Она пришлёт вам в ответ ссылку.
me-request = Ваш запрос
me-copy-request = Скопировать запрос
me-copied-request = Запрос скопирован.
# Heading above the field for the link.
me-enter = Ввести подтверждение
me-enter-label = Ссылка с подтверждением
me-enter-explain = Эту ссылку пришлёт вам ваша программа. Она начинается так:
# Button, a verb: accept the link that was entered.
me-enter-do = Применить
me-said-confirmed = Теперь у вас есть подтверждение. Ваши подопечные его видят.

## Ready answers

ready-explain = Держите здесь наготове то, что вы часто пишете.
ready-new = Новый ответ
# Button, a verb: keep the answer for later.
ready-add = Сохранить
ready-said-removed = Ответ убран.
# Variables:
#   $text (String) - the words of the answer
ready-remove = Убрать
    .aria-label = Убрать этот ответ: { $text }
