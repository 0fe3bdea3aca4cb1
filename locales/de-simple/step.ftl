# One step: what, why, by when, with what, where.

step-overdue-do = Machen Sie sich keine Sorgen. Aber warten Sie nicht länger. Machen Sie es so bald wie möglich. Rufen Sie das zuständige Amt oder die zuständige Stelle an. Sagen Sie: „Die Frist ist vorbei. Ich möchte es jetzt nachholen.“
step-legal-basis = Das steht in diesem Gesetz:
# Variables:
#   $date (String) - the day, written out
step-again-on = Im Moment ist das erledigt. Am { $date } kommt dieser Schritt wieder.
# Variables:
#   $date (String) - the day, written out
step-opens = Das geht ab dem { $date }.
step-do-not-wait = Warten Sie nicht auf diese Papiere. Sie können Papiere später abgeben.
# Before steps.
step-lacks = Das haben Sie zur Seite gelegt. Vielleicht brauchen Sie es hier:
# Before steps.
step-helps = Es ist leichter, wenn das schon erledigt ist:
step-helps-explain = Haben Sie nur noch wenig Zeit bis zur Frist? Dann gehen Sie auch ohne das.
step-maybe-heading = Ist das für Sie wichtig?
step-maybe-explain = Ihre Antwort zeigt, ob Sie diesen Schritt brauchen. Die Antwort bleibt auf diesem Gerät.
step-due-missing-heading = Bis wann? Dafür brauchen wir noch eine Antwort von Ihnen.

step-actions = Wie weit sind Sie?
action-mark-done = Erledigt
action-mark-begun = Angefangen
action-set-aside = Zur Seite legen
action-unmark = Zurücknehmen
step-said-done = Geschafft! Das ist erledigt.
step-said-begun = Gut. Sie haben angefangen.
step-said-aside = Der Schritt liegt jetzt zur Seite. Sie finden ihn unten in Ihrem Plan.
step-said-unmarked = Der Schritt ist wieder offen.

step-why = Warum?
step-why-you = Warum sehen Sie das?
step-papers = Diese Papiere brauchen Sie
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = Sie haben { $held } von { $count }. Kreuzen Sie an: Was haben Sie schon?
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = So lange gilt das Papier: { $period }
step-offices = Wohin?
step-office-unknown = Für Ihren Ort kennen wir das richtige Amt noch nicht. Fragen Sie im Rathaus Ihrer Stadt.
step-web = Offizielle Seite im Internet
step-cost = Kosten
step-takes = So lange dauert es
step-guide = Anleitung
step-gives = Das bekommen Sie
step-note = Meine Notiz
    .placeholder = Zum Beispiel: Termin am Dienstag um 9 Uhr, Zimmer 12
step-note-explain = Nur Sie sehen diese Notiz.
step-note-saved = Gespeichert
step-calendar = Erinnerung und Kalender
step-own-due = Erinnere mich am
action-save-calendar = In meinen Kalender
calendar-saved = Die Datei für den Kalender ist gespeichert:
step-source = Quelle (hier steht das)
