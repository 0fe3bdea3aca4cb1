# The first minutes: language, place, questions.

welcome-place-heading = Wo leben Sie?
welcome-place-explain = Dann zeigen wir Ihnen die richtigen Ämter und Beratungsstellen.
welcome-place-unknown = Ich weiß es noch nicht
# Button: the person has used the app on another device or in a browser.
welcome-bring = Ich habe schon Daten auf einem anderen Gerät
welcome-place-confirm = Weiter
welcome-place-other = Einen anderen Ort wählen
welcome-questions-heading = Fragen zu Ihnen
# Variables:
#   $number (Number) - which question this is
#   $count (Number) - how many questions there are
welcome-progress = Frage { $number } von { $count }
welcome-why = Warum fragen wir das?
welcome-stays-here = Ihre Antwort bleibt auf diesem Gerät. Kein anderer Mensch sieht sie.
welcome-later = Jetzt zum Plan. Den Rest beantworte ich später
welcome-end-heading = Danke. Ihr Plan ist fertig.
welcome-end-explain = Wir gehen den Plan zusammen durch, Schritt für Schritt. Sie können Ihre Antworten jederzeit in den Einstellungen ändern.
welcome-finish = Meinen Plan zeigen
