# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = Schön, dass Sie in { $place } sind.
today-greeting = Schön, dass Sie da sind.
today-progress-none = Niemand muss alles auf einmal schaffen. Fangen Sie mit einem Schritt an.
today-progress-some = Der Anfang ist gemacht. Weiter so, eins nach dem anderen.
today-progress-most = Sie haben schon mehr als die Hälfte geschafft.
today-progress-all = Sie haben alles geschafft. Darauf können Sie stolz sein.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [one] Das können Sie jetzt tun
       *[other] Diese { $count } Dinge können Sie jetzt tun
    }
today-nothing = Im Moment ist nichts zu tun
today-nothing-explain = Sie haben getan, was jetzt möglich ist. Im Plan sehen Sie, was später kommt.
# Variables:
#   $count (Number) - how many steps more than those shown the law makes as urgent, at least 1
today-next-more =
    { $count ->
        [one] und { $count } weiterer Schritt ist genauso dringend
       *[other] und { $count } weitere Schritte sind genauso dringend
    }
# Variables:
#   $count (Number) - how many steps are probably done already, at least 1
today-probably-done =
    { $count ->
        [one] { $count } Schritt liegt wahrscheinlich hinter Ihnen
       *[other] { $count } Schritte liegen wahrscheinlich hinter Ihnen
    }
# Link to the plan.
today-whole-plan = Den ganzen Plan ansehen
today-next-date = Ihr nächster Termin
# Heading above questions without an answer.
today-open-questions = Noch offen
# Variables:
#   $count (Number) - how many questions have no answer
today-open-count =
    { $count ->
        [one] { $count } Frage hat noch keine Antwort. Mit Ihrer Antwort passt der Plan besser zu Ihnen.
       *[other] { $count } Fragen haben noch keine Antwort. Mit Ihren Antworten passt der Plan besser zu Ihnen.
    }
today-answer = Fragen beantworten
today-no-place = Wir wissen noch nicht, wo Sie leben
today-choose-place = Stadt auswählen
# Before the name of a city.
today-place = Ihre Stadt:
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [one] { $count } Sache hat sich geändert
       *[other] { $count } Dinge haben sich geändert
    }
today-changes-see = Änderungen ansehen
today-stale = Ein Teil der Inhalte ist vielleicht veraltet
today-withdrawn = Verlassen Sie sich nicht auf alle Inhalte
today-withdrawn-explain = Ein Herausgeber darf seine Inhalte nicht mehr bestätigen. Fragen Sie zur Sicherheit bei der Stelle nach.
today-place-missing = Die Inhalte für Ihre Stadt fehlen noch
today-place-missing-explain = Sie müssen noch geladen werden. Bis dahin sehen Sie, was überall gilt.
# Link to the screen that shows how fresh the content is.
today-content = Zu den Inhalten
