# The mentor's desk: mentees, invitations, the own status, ready answers.

# People whom a mentor helps.
desk-heading = Мої підопічні
desk-invite = Запросити людину
desk-none = Ви ще нікого не супроводжуєте.
desk-none-do = Запросіть когось: ви отримаєте QR-код і посилання рівно для однієї людини.
# Variables:
#   $language (String) - name of the language of the mentee's app
desk-language = Говорить: { $language }
desk-shares-nothing = Не показує вам нічого з плану.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [one] Показує вам { $count } крок
        [few] Показує вам { $count } кроки
        [many] Показує вам { $count } кроків
       *[other] Показує вам { $count } кроку
    }
desk-next-dates = Найближчі дати
# Button: to the conversation with this person.
desk-open-talk = До розмови
desk-show-invitation = Показати запрошення
# State of a step that a mentee shows: it is not done. Not: opened.
shared-open = Не виконано
desk-not-mentor = Ця сторінка — для менторок, менторів і центрів для новоприбулих.

## An invitation

inviting-heading = Ваше запрошення
inviting-explain = Лише для однієї людини. Дайте зчитати код камерою або надішліть посилання шляхом, який бачить тільки ця людина.
inviting-qr = QR-код із вашим запрошенням. Посилання під ним означає те саме.
# Label above a web address.
inviting-link = Посилання
inviting-copy = Копіювати посилання
inviting-copied = Посилання скопійовано.
inviting-not-copied = Не вдалося скопіювати. Текст виділено: скопіюйте його самі.
# Variables:
#   $date (String) - the last day, written out
inviting-until = Дійсне до { $date }
# Button, a verb: the invitation is no longer valid.
inviting-take-back = Відкликати запрошення
inviting-said-back = Запрошення відкликано.
# Button: takes an invitation out of the list.
inviting-remove = Прибрати
# Variables:
#   $name (String) - name of the person who accepted
inviting-accepted = { $name } приймає ваше запрошення.

## The own status

# Variables:
#   $name (String) - the own name
me-name = Ваше ім’я тут: { $name }
# A noun: that a programme vouches for this mentor.
me-heading = Ваше підтвердження
me-explain = З підтвердженням підопічні бачать, що ваша програма за вас ручається.
# Button, a verb.
me-ask = Попросити підтвердження
me-ask-explain = Надішліть цей текст своїй програмі. Вона надішле вам у відповідь посилання.
me-request = Ваш запит
me-copy-request = Копіювати запит
me-copied-request = Запит скопійовано.
# Heading above the field for the link.
me-enter = Ввести підтвердження
me-enter-label = Посилання з підтвердженням
me-enter-explain = Це посилання надсилає вам ваша програма. Воно починається так:
# Button, a verb: accept the link that was entered.
me-enter-do = Застосувати
me-said-confirmed = Тепер вас підтверджено. Ваші підопічні це бачать.

## Ready answers

ready-explain = Тут можна тримати напоготові те, що ви часто пишете.
ready-new = Нова відповідь
# Button, a verb: keep the answer for later.
ready-add = Зберегти
ready-said-removed = Відповідь прибрано.
# Variables:
#   $text (String) - the words of the answer
ready-remove = Прибрати
    .aria-label = Прибрати цю відповідь: { $text }
