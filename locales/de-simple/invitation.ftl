# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = Einladung annehmen
invitation-paste = Text der Einladung
invitation-paste-explain = Haben Sie einen Link bekommen? Dann tippen Sie darauf. Oder kopieren Sie den Link und fügen Sie ihn hier ein. Der richtige Text beginnt so:
invitation-read = Einladung ansehen
# Variables:
#   $name (String) - name of the person who invites
invitation-from = { $name } lädt Sie ein
invitation-other = Eine andere Einladung einfügen
# Variables:
#   $date (String) - the last day, written out
invitation-until = Gilt bis { $date }
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = Die Nachrichten gehen geschützt über { $relay }
other-relay = Ihr Ort empfiehlt andere Server als diesen. Kennen Sie den Grund nicht? Dann fragen Sie nach.
invitation-unconfirmed = Kein Programm für Mentorinnen und Mentoren bestätigt, wer das ist. Nehmen Sie die Einladung nur an, wenn Sie diese Person kennen oder wenn sie Ihnen die Einladung selbst gegeben hat.
# Variables:
#   $name (String) - name of the person who invites
invitation-is-over = Diese Einladung gilt nicht mehr. Bitten Sie { $name } um eine neue Einladung.
invitation-is-used = Sie haben diese Einladung auf diesem Gerät schon angenommen. Das Gespräch gibt es schon.
invitation-open = Zum Gespräch
invitation-accept = Annehmen und anfangen
# Variables:
#   $name (String) - name of the person who invites
invitation-name = { $name } sieht diesen Namen von Ihnen
invitation-name-explain = Ein Vorname reicht.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = Mein Postfach soll von { $from } zu { $relay } umziehen. Dann gehen auch meine anderen Gespräche diesen Weg.

## The agreement; each line stands alone, so that it can be read in two languages

talk-agreement = Das versprechen wir uns
# Variables:
#   $language (String) - name of a language
talk-agreement-in = Dasselbe in der anderen Sprache: { $language }
talk-agreement-1 = Wir helfen einander freiwillig. Das kostet nichts.
talk-agreement-2 = Zwischen uns gibt es kein Geld, keine Kredite, keine Geschenke und keine Verträge.
talk-agreement-3 = Was wir sagen, bleibt unter uns. Nur wenn Leben oder Gesundheit in Gefahr sind, darf man Hilfe holen.
talk-agreement-4 = Wir geben keine Rechtsberatung. Ämter und Beratungsstellen entscheiden.
talk-agreement-5 = Wir haben Respekt voreinander. Wir behandeln niemanden schlechter. Niemand muss sich privat treffen.
talk-agreement-6 = Jede Person darf immer gehen, blockieren oder etwas melden.
talk-agreement-7 = Wir haben eine Zeit vereinbart. Danach werden die Nachrichten gelöscht.
talk-agreement-8 = Im Notfall rufen wir die Notrufnummern an. Wir warten nicht auf eine Antwort hier.
talk-agreement-9 = Unsere Nachrichten haben eine digitale Unterschrift. Jede Person kann die Nachrichten anderen zeigen. Sie kann auch beweisen, wer sie geschrieben hat.

## Becoming a mentor

mentor-heading = Mentorin oder Mentor werden
mentor-explain = Ihr Programm oder Ihre Stadt gibt Ihnen dafür einen Link. Der Link gilt für ein Gerät. Haben Sie schon ein Postfach? Dann zieht es auf den Server von Ihrem Programm um. Ihre Gespräche bleiben.
mentor-ticket = Link von Ihrem Programm
mentor-ticket-example = Der Link beginnt so:
mentor-name = Ihr Name, so wie andere ihn sehen
mentor-name-explain = Schreiben Sie den Namen, den Ihr Programm kennt. Ein Vorname reicht. Die Bestätigung von Ihrem Programm gilt nur für genau diesen Namen.
mentor-role = Wie helfen Sie?
mentor-accept = Annehmen und anfangen
