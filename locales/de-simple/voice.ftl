# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

voice-read = Vorlesen
voice-stop = Stopp
voice-bar =
    .aria-label = Stimme bedienen
voice-pause = Pause
voice-resume = Weiter
voice-slower = Langsamer
voice-faster = Schneller
voice-rate-slowest = Sehr langsam
voice-rate-slow = Langsam
voice-rate-normal = Normal
voice-rate-fast = Schnell
voice-rate-fastest = Sehr schnell
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = Das wird nicht vorgelesen, denn die Stimme fehlt: { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = Dieses Gerät hat keine Stimme für diese Sprache: { $language }.
voice-install = Sie können eine Stimme installieren. Öffnen Sie die Einstellungen vom Gerät. Suchen Sie dort „Sprachausgabe“ oder „Gesprochene Inhalte“.
voice-install-linux = Sie brauchen 2 Programme: speech-dispatcher und espeak-ng. Installieren Sie die Programme. Oder bitten Sie jemanden um Hilfe.
voice-only-online = Dieser Browser hat eine Stimme. Aber sie schickt den Text ins Internet. Darum nimmt { -brand } diese Stimme nicht. Installieren Sie eine Stimme in den Einstellungen vom Gerät.
voice-unsupported = { -brand } kann hier nicht sprechen. Öffnen Sie { -brand } in einem Browser. Oder das Gerät liest Ihnen den Bildschirm vor.
voice-heading = Vorlesen
voice-explain = Die Stimme kommt von diesem Gerät. Wir schicken dafür keinen Text weg.
voice-rate = Tempo
voice-voices = Stimmen auf diesem Gerät
voice-none = Keine Stimme
