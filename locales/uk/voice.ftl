# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

voice-read = Прочитати вголос
voice-stop = Стоп
voice-bar =
    .aria-label = Керування голосом
voice-pause = Пауза
voice-resume = Далі
voice-slower = Повільніше
voice-faster = Швидше
voice-rate-slowest = Дуже повільно
voice-rate-slow = Повільно
voice-rate-normal = Звичайно
voice-rate-fast = Швидко
voice-rate-fastest = Дуже швидко
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = Пропущено, бо немає голосу: { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = На цьому пристрої немає голосу для цієї мови: { $language }.
voice-install = Установіть голос у налаштуваннях пристрою, у розділі «Синтез мовлення» або «Усний контент».
voice-install-linux = Установіть програми speech-dispatcher та espeak-ng або попросіть про це когось.
voice-only-online = Голос цього браузера надсилав би текст в інтернет, тому { -brand } його не використовує. Установіть голос у налаштуваннях пристрою.
voice-unsupported = Тут { -brand } не може говорити. Відкрийте { -brand } у браузері або нехай пристрій сам прочитає вам екран.
voice-heading = Читання вголос
voice-explain = Голос походить із цього пристрою. Жоден текст для цього не надсилається.
voice-rate = Швидкість
voice-voices = Голоси на цьому пристрої
voice-none = Немає голосу
