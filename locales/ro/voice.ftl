# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

voice-read = Citiți cu voce tare
voice-stop = Stop
voice-bar =
    .aria-label = Comenzile vocii
voice-pause = Pauză
voice-resume = Continuați
voice-slower = Mai încet
voice-faster = Mai repede
voice-rate-slowest = Foarte încet
voice-rate-slow = Încet
voice-rate-normal = Normal
voice-rate-fast = Repede
voice-rate-fastest = Foarte repede
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = Nu se citește, pentru că lipsește o voce: { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = Acest dispozitiv nu are o voce pentru această limbă: { $language }.
voice-install = Instalați una în setările dispozitivului, la „Redare vocală a textului” sau „Conținut enunțat”.
voice-install-linux = Instalați programele speech-dispatcher și espeak-ng sau rugați pe cineva să facă asta.
voice-only-online = Vocea acestui browser ar trimite textul pe internet, de aceea { -brand } nu o folosește. Instalați o voce în setările dispozitivului.
voice-unsupported = Aici { -brand } nu poate vorbi. Deschideți { -brand } într-un browser sau lăsați dispozitivul să vă citească ecranul.
voice-heading = Citire cu voce tare
voice-explain = Vocea vine de pe acest dispozitiv. Niciun text nu este trimis pentru asta.
voice-rate = Viteză
voice-voices = Voci pe acest dispozitiv
voice-none = Nicio voce
