# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = Einladung annehmen
invitation-paste = Text der Einladung
invitation-paste-explain = Haben Sie einen Link bekommen, tippen Sie darauf, oder kopieren Sie ihn und fügen Sie ihn hier ein. Ein Text, der so beginnt, ist der richtige:
# Button, a verb.
invitation-read = Einladung ansehen
# Variables:
#   $name (String) - name of whoever invites
invitation-from = { $name } lädt Sie ein
invitation-other = Eine andere Einladung einfügen
# Variables:
#   $date (String) - the last day, written out
invitation-until = Gilt bis { $date }
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = Die Nachrichten gehen versiegelt über { $relay }
other-relay = Ihr Ort empfiehlt andere Server als diesen. Fragen Sie nach, wenn Sie den Grund nicht kennen.
invitation-unconfirmed = Kein Programm bestätigt, wer das ist. Nehmen Sie nur an, wenn Sie diese Person kennen oder die Einladung selbst von ihr bekommen haben.
# Variables:
#   $name (String) - name of whoever invites
invitation-is-over = Diese Einladung gilt nicht mehr. Bitten Sie { $name } um eine neue.
invitation-is-used = Diese Einladung ist auf diesem Gerät schon ein Gespräch.
# Button: to the conversation that came of the invitation.
invitation-open = Zum Gespräch
# Button, a verb.
invitation-accept = Annehmen und anfangen
# Variables:
#   $name (String) - name of whoever invites
invitation-name = Der Name, den { $name } sieht
invitation-name-explain = Ein Vorname genügt.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = Mein Postfach soll von { $from } zu { $relay } umziehen. Auch meine anderen Gespräche gehen dann diesen Weg.

## The agreement; each line stands alone, so that it can be read in two languages

# Heading: what both sides promise.
talk-agreement = Darauf einigen wir uns
# Variables:
#   $language (String) - name of a language
talk-agreement-in = Dasselbe in der anderen Sprache: { $language }
talk-agreement-1 = Wir helfen einander freiwillig und kostenlos.
talk-agreement-2 = Zwischen uns gibt es kein Geld, keine Kredite, keine Geschenke und keine Verträge.
talk-agreement-3 = Was wir sagen, bleibt unter uns. Nur wenn Leben oder Gesundheit in Gefahr sind, darf man Hilfe holen.
talk-agreement-4 = Das hier ist keine Rechtsberatung. Ämter und Beratungsstellen entscheiden.
talk-agreement-5 = Wir achten einander. Niemand wird benachteiligt, und niemand muss sich privat treffen.
talk-agreement-6 = Jede Seite darf jederzeit gehen, blockieren oder etwas melden.
talk-agreement-7 = Nachrichten werden nach der vereinbarten Zeit gelöscht.
talk-agreement-8 = Im Notfall rufen wir die Notrufnummern an und warten nicht auf eine Antwort hier.
talk-agreement-9 = Was wir schreiben, trägt unsere Unterschrift. Jede Seite kann es anderen zeigen und beweisen, wer es geschrieben hat.

## Becoming a mentor

mentor-heading = Mentorin oder Mentor werden
mentor-explain = Ihr Programm oder Ihre Stadt gibt Ihnen dafür einen Link. Er gilt für ein Gerät. Ein Postfach, das Sie schon haben, zieht auf den Server Ihres Programms um; Ihre Gespräche bleiben.
mentor-ticket = Link von Ihrem Programm
mentor-ticket-example = Der Link beginnt so:
mentor-name = Ihr Name, wie ihn andere sehen
mentor-name-explain = Der Name, unter dem Ihr Programm Sie kennt. Ein Vorname genügt. Die Bestätigung Ihres Programms gilt für genau diesen Namen.
mentor-role = Wie helfen Sie?
# Button, a verb.
mentor-accept = Annehmen und anfangen
