# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

voice-read = Прочитать вслух
voice-stop = Стоп
voice-bar =
    .aria-label = Управление голосом
voice-pause = Пауза
voice-resume = Дальше
voice-slower = Медленнее
voice-faster = Быстрее
voice-rate-slowest = Очень медленно
voice-rate-slow = Медленно
voice-rate-normal = Обычно
voice-rate-fast = Быстро
voice-rate-fastest = Очень быстро
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = Пропущено, потому что нет голоса: { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = На этом устройстве нет голоса для этого языка: { $language }.
voice-install = Установите голос в настройках устройства, в разделе «Синтез речи» или «Устный контент».
voice-install-linux = Установите программы speech-dispatcher и espeak-ng или попросите об этом кого-нибудь.
voice-only-online = Голос этого браузера отправлял бы текст в интернет, поэтому { -brand } его не использует. Установите голос в настройках устройства.
voice-unsupported = Здесь { -brand } не может говорить. Откройте { -brand } в браузере или пусть устройство само прочитает вам экран.
voice-heading = Чтение вслух
voice-explain = Голос находится на этом устройстве. Текст для этого никуда не отправляется.
voice-rate = Скорость
voice-voices = Голоса на этом устройстве
voice-none = Нет голоса
