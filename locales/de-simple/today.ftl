# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = Schön, dass Sie in { $place } sind.
today-greeting = Schön, dass Sie da sind.
today-progress-none = Sie müssen nicht alles auf einmal machen. Fangen Sie mit einem Schritt an.
today-progress-some = Sie haben schon angefangen. Machen Sie weiter, einen Schritt nach dem anderen.
today-progress-most = Sie haben schon mehr als die Hälfte geschafft.
today-progress-all = Sie haben alles geschafft. Darauf können Sie stolz sein.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [one] Das können Sie jetzt tun
       *[other] Diese { $count } Dinge können Sie jetzt tun
    }
today-nothing = Jetzt müssen Sie nichts tun
today-nothing-explain = Sie haben alles gemacht, was jetzt möglich ist. Im Plan sehen Sie, was später kommt.
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
        [one] { $count } Schritt haben Sie wahrscheinlich schon gemacht
       *[other] { $count } Schritte haben Sie wahrscheinlich schon gemacht
    }
today-whole-plan = Den ganzen Plan ansehen
today-next-date = Ihr nächster Termin
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
today-place = Ihre Stadt:
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [one] { $count } Sache hat sich geändert
       *[other] { $count } Dinge haben sich geändert
    }
today-changes-see = Änderungen ansehen
today-stale = Ein Teil der Inhalte ist vielleicht alt
today-withdrawn = Nicht alle Inhalte sind sicher. Verlassen Sie sich nicht auf alles
today-withdrawn-explain = Ein Herausgeber (er macht die Inhalte) darf seine Inhalte nicht mehr bestätigen. Fragen Sie zur Sicherheit das Amt oder die Stelle.
today-place-missing = Die Inhalte für Ihre Stadt fehlen noch
today-place-missing-explain = Die App muss sie noch laden. Bis dahin sehen Sie, was überall gilt.
today-content = Zu den Inhalten
