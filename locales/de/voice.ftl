# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

# Button, a verb: the device's voice speaks what stands on the screen. Keep it short.
voice-read = Vorlesen
# Button: the voice stops for good. One short word.
voice-stop = Stopp
# Read aloud by screen readers: the buttons for the voice.
voice-bar =
    .aria-label = Stimme bedienen
# Button: the voice waits. One short word.
voice-pause = Pause
# Button: the voice goes on after a pause. One short word.
voice-resume = Weiter
# Button: the voice speaks more slowly. One short word.
voice-slower = Langsamer
# Button: the voice speaks faster. One short word.
voice-faster = Schneller
# How fast the voice speaks; stands between “slower” and “faster”.
voice-rate-slowest = Sehr langsam
voice-rate-slow = Langsam
voice-rate-normal = Normal
voice-rate-fast = Schnell
voice-rate-fastest = Sehr schnell
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = Ausgelassen, weil eine Stimme fehlt: { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = Auf diesem Gerät gibt es keine Stimme für diese Sprache: { $language }.
# What to do when a voice is missing. Name the settings as phones and computers name them in this language.
voice-install = Installieren Sie eine in den Einstellungen des Geräts, unter „Sprachausgabe“ oder „Gesprochene Inhalte“.
# On Linux. The names of the two programs stay as they are.
voice-install-linux = Installieren Sie die Programme speech-dispatcher und espeak-ng, oder bitten Sie jemanden darum.
voice-only-online = Die Stimme dieses Browsers würde den Text ins Internet schicken, darum nimmt { -brand } sie nicht. Installieren Sie eine Stimme in den Einstellungen des Geräts.
# On devices where the app has no way to speak.
voice-unsupported = Hier kann { -brand } nicht sprechen. Öffnen Sie { -brand } in einem Browser, oder lassen Sie sich den Bildschirm vom Gerät vorlesen.
# Heading in the settings, a noun.
voice-heading = Vorlesen
voice-explain = Die Stimme kommt von diesem Gerät. Kein Text wird dafür verschickt.
# How fast the voice speaks.
voice-rate = Tempo
voice-voices = Stimmen auf diesem Gerät
# In a list of languages, in place of the name of a voice.
voice-none = Keine Stimme
