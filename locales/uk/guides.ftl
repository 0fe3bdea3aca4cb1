# Pages to read.

guides-explain = Тут можна спокійно почитати, навіть без інтернету.
guides-none = Для вашого населеного пункту тут ще немає порадників. У кожному кроці вашого плану є інструкція.
guides-to-plan = До мого плану
# Read aloud by screen readers, before the pages above this one.
guide-path =
    .aria-label = Ви тут
guide-to-step = До цього кроку у вашому плані
guide-not-planned = За вашими відповідями цей крок не належить до вашого плану.
# Heading above further pages.
guide-beneath = Більше про це
guide-web = Та сама сторінка в інтернеті
# On a page for somebody in danger.
guide-discreet = { -brand } не запам’ятовує, що ви читаєте цю сторінку.
# Button on a page for somebody in danger: hides the page at once.
guide-leave = Швидко вийти
# Heading above telephone numbers.
guide-help-now = Зателефонувати зараз
# Heading above offices and advice centres; not a question.
guide-contacts = Хто допоможе
# Read aloud by screen readers, before two buttons.
discover-switch =
    .aria-label = Порадники або події
