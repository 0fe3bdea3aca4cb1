# One step: what, why, by when, with what, where.

step-overdue-do = Das ist kein Grund zur Sorge, aber warten Sie nicht länger. Machen Sie es so bald wie möglich. Rufen Sie die zuständige Stelle an und sagen Sie, dass die Frist vorbei ist und Sie es jetzt nachholen möchten.
step-legal-basis = Rechtsgrundlage:
# Variables:
#   $date (String) - the day, written out
step-again-on = Vorerst erledigt. Dieser Schritt kommt am { $date } wieder.
# Variables:
#   $date (String) - the day, written out
step-opens = Das ist ab dem { $date } möglich.
step-do-not-wait = Warten Sie nicht darauf: Papiere können Sie nachreichen.
# Before steps.
step-lacks = Das haben Sie beiseitegelegt. Vielleicht fehlt es Ihnen hier:
# Before steps.
step-helps = Leichter geht es, wenn das erledigt ist:
step-helps-explain = Ist die Frist nahe, dann gehen Sie auch ohne.
step-maybe-heading = Betrifft Sie das?
step-maybe-explain = Ihre Antwort klärt, ob Sie diesen Schritt brauchen. Sie bleibt auf diesem Gerät.
step-due-missing-heading = Bis wann? Das müssten wir dafür noch wissen.

# Heading above buttons: how much of this step the person has done.
step-actions = Wie weit sind Sie?
# Button: marks the step as done.
action-mark-done = Erledigt
# Button: marks the step as begun.
action-mark-begun = Angefangen
# Button, a verb: the step is not needed now.
action-set-aside = Beiseitelegen
# Button: takes the mark back.
action-unmark = Rückgängig
step-said-done = Geschafft! Das ist erledigt.
step-said-begun = Gut. Sie haben angefangen.
step-said-aside = Beiseitegelegt. Sie finden den Schritt unten in Ihrem Plan.
step-said-unmarked = Der Schritt ist wieder offen.

# Heading: what the step is good for.
step-why = Warum?
# Heading: which answers of the person are the reason.
step-why-you = Warum sehen Sie das?
step-papers = Diese Papiere brauchen Sie
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = Sie haben { $held } von { $count }. Kreuzen Sie an, was Sie schon haben.
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = Gültigkeit: { $period }
# Heading above offices: where one has to go.
step-offices = Wohin?
step-office-unknown = Für Ihren Ort kennen wir diese Stelle noch nicht. Fragen Sie beim Rathaus Ihrer Stadt.
step-web = Offizielle Seite im Internet
# Before a sum.
step-cost = Kosten
# Before how long it takes.
step-takes = Dauer
# Heading above a page that explains the step. Not a person.
step-guide = Anleitung
# Heading above papers that the person has afterwards.
step-gives = Das bekommen Sie
step-note = Meine Notiz
    .placeholder = Zum Beispiel: Termin am Dienstag um 9 Uhr, Zimmer 12
step-note-explain = Nur Sie sehen diese Notiz.
step-note-saved = Gespeichert
step-calendar = Erinnerung und Kalender
# Label of a field for a day of the person's own choice.
step-own-due = Erinnere mich am
action-save-calendar = In meinen Kalender
calendar-saved = Die Kalenderdatei ist gespeichert:
# Heading, above the law or web page that says so.
step-source = Quelle
