# What an employer has booked for its people, opened with a code.

# Services that the employer has paid for.
settings-employer = Предложения моей фирмы
employer-explain = Некоторые фирмы помогают своим новым людям, например с языковым курсом или с поиском жилья. С кодом от своей фирмы вы увидите эти предложения.
employer-code = Код от вашей фирмы
# An example stands beneath.
employer-code-example = Код выглядит так:
# Button, a verb: redeem the code.
employer-open = Активировать код
employer-said-open = Предложения теперь в вашем плане.
# Heading above the services that a code has opened.
employer-opened = Открыто
# Variables:
#   $code (String) - the code that was entered
employer-entered = Ваш код: { $code }
employer-no-modules = Сейчас этот код ничего не открывает. Спросите в своей фирме.
employer-said-closed = Код убран.
