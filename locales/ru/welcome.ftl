# The first minutes: language, place, questions.

welcome-place-heading = Где вы живёте?
welcome-place-explain = Тогда мы покажем вам нужные ведомства и консультации.
# Button: the person does not know yet where to live.
welcome-place-unknown = Пока не знаю
# Button: the person has used the app on another device or in a browser.
welcome-bring = У меня уже есть данные на другом устройстве
welcome-place-confirm = Далее
welcome-place-other = Выбрать другой город
welcome-questions-heading = Вопросы о вас
# Variables:
#   $number (Number) - which question this is
#   $count (Number) - how many questions there are
welcome-progress = Вопрос { $number } из { $count }
welcome-why = Почему мы об этом спрашиваем?
welcome-stays-here = Ваш ответ остаётся на этом устройстве. Больше его никто не видит.
# Button: ends the questions.
welcome-later = К плану, остальное отвечу позже
welcome-end-heading = Спасибо. Ваш план готов.
welcome-end-explain = Мы пройдём его вместе, шаг за шагом. Свои ответы можно в любой момент изменить в настройках.
# Button, a verb.
welcome-finish = Показать мой план
