# The first minutes: language, place, questions.

welcome-place-heading = Wo leben Sie?
welcome-place-explain = Dann zeigen wir Ihnen die richtigen Ämter und Beratungsstellen.
# Button: the person does not know yet where to live.
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
welcome-stays-here = Ihre Antwort bleibt auf diesem Gerät. Niemand sonst sieht sie.
# Button: ends the questions.
welcome-later = Jetzt zum Plan, den Rest beantworte ich später
welcome-end-heading = Danke. Ihr Plan ist fertig.
welcome-end-explain = Wir gehen ihn zusammen Schritt für Schritt durch. Ihre Antworten können Sie jederzeit in den Einstellungen ändern.
# Button, a verb.
welcome-finish = Meinen Plan zeigen
