# Pages to read.

guides-explain = Здесь можно спокойно всё прочитать, даже без интернета.
guides-none = Для вашего города здесь пока нет памяток. В каждом шаге вашего плана есть инструкция.
guides-to-plan = К моему плану
# Read aloud by screen readers, before the pages above this one.
guide-path =
    .aria-label = Вы здесь
guide-to-step = К этому шагу в вашем плане
guide-not-planned = Судя по вашим ответам, этот шаг не входит в ваш план.
# Heading above further pages.
guide-beneath = Подробнее
guide-web = Эта же страница в интернете
# On a page for somebody in danger.
guide-discreet = { -brand } не запоминает, что вы читаете эту страницу.
# Button on a page for somebody in danger: hides the page at once.
guide-leave = Быстро выйти
# Heading above telephone numbers.
guide-help-now = Позвонить сейчас
# Heading above offices and advice centres; not a question.
guide-contacts = Кто поможет
# Read aloud by screen readers, before two buttons.
discover-switch =
    .aria-label = Памятки или мероприятия
