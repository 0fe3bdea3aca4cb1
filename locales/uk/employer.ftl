# What an employer has booked for its people, opened with a code.

# Services that the employer has paid for.
settings-employer = Пропозиції моєї фірми
employer-explain = Деякі фірми допомагають своїм новим працівникам, наприклад мовним курсом або пошуком житла. З кодом від вашої фірми ви побачите ці пропозиції.
employer-code = Код від вашої фірми
# An example stands beneath.
employer-code-example = Код має такий вигляд:
# Button, a verb: redeem the code.
employer-open = Застосувати код
employer-said-open = Пропозиції тепер у вашому плані.
# Heading above the services that a code has opened.
employer-opened = Відкрито
# Variables:
#   $code (String) - the code that was entered
employer-entered = Ваш код: { $code }
employer-no-modules = Цей код зараз нічого не відкриває. Запитайте у своїй фірмі.
employer-said-closed = Код прибрано.
