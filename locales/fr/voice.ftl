# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

voice-read = Lire à voix haute
voice-stop = Arrêter
voice-bar =
    .aria-label = Commandes de la voix
voice-pause = Pause
voice-resume = Continuer
voice-slower = Plus lent
voice-faster = Plus vite
voice-rate-slowest = Très lent
voice-rate-slow = Lent
voice-rate-normal = Normal
voice-rate-fast = Rapide
voice-rate-fastest = Très rapide
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = Non lu, car il manque une voix : { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = Cet appareil n’a pas de voix pour cette langue : { $language }.
voice-install = Installez-en une dans les réglages de l’appareil, sous « Synthèse vocale » ou « Contenu énoncé ».
voice-install-linux = Installez les programmes speech-dispatcher et espeak-ng, ou demandez à quelqu’un de le faire.
voice-only-online = La voix de ce navigateur enverrait le texte sur Internet, c’est pourquoi { -brand } ne l’utilise pas. Installez une voix dans les réglages de l’appareil.
voice-unsupported = Ici, { -brand } ne peut pas parler. Ouvrez { -brand } dans un navigateur, ou laissez l’appareil vous lire l’écran.
voice-heading = Lecture à voix haute
voice-explain = La voix vient de cet appareil. Aucun texte n’est envoyé pour cela.
voice-rate = Vitesse
voice-voices = Voix sur cet appareil
voice-none = Aucune voix
