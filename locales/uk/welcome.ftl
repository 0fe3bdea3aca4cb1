# The first minutes: language, place, questions.

welcome-place-heading = Де ви живете?
welcome-place-explain = Тоді ми покажемо вам потрібні установи й консультаційні пункти.
# Button: the person does not know yet where to live.
welcome-place-unknown = Ще не знаю
# Button: the person has used the app on another device or in a browser.
welcome-bring = Я вже маю дані на іншому пристрої
welcome-place-confirm = Далі
welcome-place-other = Вибрати інше місце
welcome-questions-heading = Запитання про вас
# Variables:
#   $number (Number) - which question this is
#   $count (Number) - how many questions there are
welcome-progress = Запитання { $number } з { $count }
welcome-why = Чому ми про це питаємо?
welcome-stays-here = Ваша відповідь залишається на цьому пристрої. Більше ніхто її не бачить.
# Button: ends the questions.
welcome-later = Тепер до плану, решту — пізніше
welcome-end-heading = Дякуємо. Ваш план готовий.
welcome-end-explain = Ми пройдемо його разом крок за кроком. Свої відповіді ви можете будь-коли змінити в налаштуваннях.
# Button, a verb.
welcome-finish = Показати мій план
