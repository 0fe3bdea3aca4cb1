# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

voice-read = Czytaj na głos
voice-stop = Stop
voice-bar =
    .aria-label = Sterowanie głosem
voice-pause = Pauza
voice-resume = Dalej
voice-slower = Wolniej
voice-faster = Szybciej
voice-rate-slowest = Bardzo wolno
voice-rate-slow = Wolno
voice-rate-normal = Normalnie
voice-rate-fast = Szybko
voice-rate-fastest = Bardzo szybko
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = Pominięte, bo brakuje głosu: { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = Na tym urządzeniu nie ma głosu dla tego języka: { $language }.
voice-install = Można go zainstalować w ustawieniach urządzenia, w części „Zamiana tekstu na mowę” lub „Czytanie treści”.
voice-install-linux = Trzeba zainstalować programy speech-dispatcher i espeak-ng albo poprosić o to kogoś innego.
voice-only-online = Głos tej przeglądarki wysyłałby tekst do internetu, dlatego { -brand } go nie używa. Głos można zainstalować w ustawieniach urządzenia.
voice-unsupported = Tutaj { -brand } nie może mówić. Proszę otworzyć { -brand } w przeglądarce albo włączyć w urządzeniu czytanie ekranu.
voice-heading = Czytanie na głos
voice-explain = Głos pochodzi z tego urządzenia. Żaden tekst nie jest w tym celu wysyłany.
voice-rate = Tempo
voice-voices = Głosy na tym urządzeniu
voice-none = Brak głosu
