# One conversation: its messages, what becomes of them, and its ends.

# Button that opens the menu of a conversation.
conversation-more = Mehr
# Variables:
#   $name (String) - name of the other
conversation-menu = Gespräch mit { $name }
conversation-older = Ältere Nachrichten zeigen
conversation-empty = Hier steht noch nichts. Schreiben Sie einfach, wie Sie sprechen würden.
# Stands before a message of the other, for screen readers.
# Variables:
#   $name (String) - name of the other
message-from = { $name }:
# Said by a screen reader when a message arrives.
# Variables:
#   $name (String) - name of the other
#   $text (String) - what the message says
message-arrived = Neue Nachricht von { $name }: { $text }

# Variables:
#   $time (String) - how long, such as "30 days"
message-keep = Nachrichten werden jetzt so lange aufbewahrt: { $time }

## What has become of a message

# State of an own message: it has not been sent yet.
message-waiting = Wartet auf diesem Gerät
# State of an own message: it has left this device.
message-sent = Gesendet
# State of an own message: it is on the other device.
message-received = Angekommen
# State of an own message: it cannot be sent.
message-stuck = Nicht gesendet
message-stuck-refused = Die andere Seite nimmt keine Nachrichten mehr an.
message-stuck-over = Die Einladung war abgelaufen, bevor diese Nachricht ankam.
message-stuck-not-taken = Der Server nimmt diese Nachricht so nicht an.
# Button, a verb.
message-again = Noch einmal senden
# Button, a verb: throw away a message that cannot be sent.
message-discard = Verwerfen
# Variables:
#   $name (String) - name of the other
message-read = { $name } hat bis hier gelesen
message-newer = Diese Nachricht braucht eine neuere Version von { -brand }.
# A label: the message contains a step of the plan.
message-step = Ein Schritt
# A label: the message contains an office or advice centre.
message-contact = Ein Kontakt
message-contact-open = In den Kontakten ansehen
# Deadline of a step that somebody shows.
# Variables:
#   $date (String) - the day, written out
shared-due = Bis { $date }

## What speaks for caution

caution-money = Hier geht es um Geld oder Kontodaten.
caution-money-explain = Eine Mentorin oder ein Mentor fragt Sie nie danach. Sind Sie unsicher, fragen Sie Ihre Stadt oder melden Sie es.
caution-channel = Hier geht es um eine andere App, eine private Nummer oder ein Treffen.
caution-channel-explain = Hier zu bleiben schützt Sie: Nur hier können Sie blockieren und melden. Sie müssen nichts weitergeben.
caution-report = Diese Nachricht melden

## Writing

composer-label = Ihre Nachricht
# Button, a verb.
composer-send = Senden
# Button, for screen readers, a verb.
composer-attach = Schritt oder Kontakt anhängen
# The same button with little room.
composer-attach-short = Anhängen
# Answers that a mentor has written in advance.
composer-ready = Fertige Antworten
attach-step = Ein Schritt aus meinem Plan
attach-contact = Ein Kontakt
# Label of a field, a verb.
attach-find = Suchen
attach-none = Dazu haben wir nichts gefunden.
ready-none = Noch keine fertigen Antworten.
# Button, a verb.
ready-keep = Diesen Text als fertige Antwort behalten
ready-said-kept = Die Antwort ist behalten.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = { $name } hat sich noch nicht gemeldet. Sie können schon schreiben.
# Variables:
#   $name (String) - name of the other
ended-blocked = Sie haben { $name } blockiert. Es kommen keine Nachrichten mehr an.
ended-left = Sie haben dieses Gespräch verlassen. Was hier steht, sehen nur Sie.
# Variables:
#   $name (String) - name of the other
ended-peer-left = { $name } hat dieses Gespräch verlassen.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = { $name } hat dieses Gespräch verlassen und bittet Sie, es auch hier zu löschen.
ended-over = Die Einladung war abgelaufen, bevor wir sie beantworten konnten. Bitten Sie um eine neue.
# Button: messages of the other arrive again.
ended-unblock = Nicht mehr blockieren
# Button, a verb.
ended-erase = Gespräch löschen
# Button, a verb: the conversation stays.
ended-keep = Behalten
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = Dieses Gespräch begann mit einer älteren Version von { -brand }. Es geht weiter, sobald auch { $name } aktualisiert hat. Was Sie schreiben, wartet auf diesem Gerät.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = { $name } hatte hier vorher den Namen { $former }.
# Variables:
#   $name (String) - name of the other
notice-junk = Jemand, der Ihnen als { $name } schreiben darf, schickt immer wieder Unlesbares. Hört das nicht auf, blockieren Sie { $name } und bitten Sie um eine neue Einladung.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = { $name } empfängt Nachrichten jetzt über { $relay }. Dieser Server sieht dann, wann Ihr Gerät schreibt. Bis Sie zustimmen, gehen Ihre Nachrichten den bisherigen Weg.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = Über { $relay } schreiben

## The menu

# In the menu of a conversation, a verb.
menu-share = Meinen Plan zeigen
# In the menu of a conversation: what is known of the other person.
menu-peer = Wer ist das?
menu-keep = Wie lange bleibt das gespeichert?
# In the menu of a conversation, a verb: tell the programme of bad behaviour.
menu-report = Melden
# In the menu of a conversation, a verb.
menu-block = Blockieren
menu-leave = Gespräch verlassen
menu-erase = Gespräch löschen

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = Wer ist { $name }?
# Before what the other person is: a mentor, a welcome centre.
peer-role = Aufgabe
# Heading, a noun: the word of a programme that it knows this mentor.
peer-confirmation = Bestätigung
peer-confirmation-explain = Ein Programm hat geprüft, wer das ist, und steht dafür ein.
peer-no-confirmation-explain = Wir wissen nicht, wer das ist. Reden Sie über nichts, was Sie nicht auch einer fremden Person sagen würden.
# Before the language of the other person.
peer-language = Sprache
# Before the name of a server.
peer-relay = Server
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = Über { $relay } gehen Ihre Nachrichten. Sie sind versiegelt: Der Server sieht nicht, was darin steht.
peer-keep = Wie lange bleiben Nachrichten?
# Variables:
#   $name (String) - name of the other
peer-keep-explain = Danach werden sie auf beiden Geräten gelöscht. { $name } sieht, was Sie wählen, und kann es auch ändern.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
# A choice: for how long messages are kept.
keep-year = Ein Jahr
# A choice: for how long messages are kept.
keep-ever = Für immer
keep-said = Geändert. Die andere Seite erfährt es.

## The safety number

safety-heading = Sicherheitsnummer vergleichen
# Variables:
#   $name (String) - name of the other
safety-explain = Sehen Sie und { $name } dieselbe Nummer, kann niemand mitlesen, was Sie einander schreiben. Vergleichen Sie sie, wenn Sie sich treffen, oder am Telefon.
safety-number = Sicherheitsnummer
# The two numbers were the same.
safety-compared = Verglichen: Niemand steht zwischen Ihnen.
safety-not-compared = Noch nicht verglichen
safety-none = Eine Nummer gibt es, sobald die andere Person geantwortet hat.
safety-qr = QR-Code mit der Sicherheitsnummer dieses Gesprächs
safety-scan = Oder lesen Sie den Code vom anderen Bildschirm:
# Button: the two numbers are the same.
safety-same = Sie sind gleich
# Button: the two numbers are different.
safety-differ = Sie sind verschieden
safety-said = Vermerkt: Sie haben die Nummer verglichen.
# Button: the person had said by mistake that the numbers are the same.
safety-undo = Als nicht verglichen vermerken

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = { $name } blockieren?
# Variables:
#   $name (String) - name of the other
block-explain = { $name } kann Ihnen nicht mehr schreiben und sieht auch Ihren Plan nicht weiter. Niemand sagt { $name }, dass Sie blockiert haben; Nachrichten kommen nur nicht mehr an.
block-stays = Was schon hier steht, bleibt bei Ihnen. Sie können es melden oder das Blockieren aufheben.
# Shown after blocking somebody.
block-said = Blockiert.
# Shown after unblocking somebody.
unblock-said = Nicht mehr blockiert.
leave-heading = Gespräch verlassen?
# Variables:
#   $name (String) - name of the other
leave-explain = { $name } sieht, dass Sie gegangen sind. Danach kann keiner von Ihnen mehr schreiben. Was noch nicht gesendet ist, wird verworfen.
leave-stays = Was hier steht, bleibt auf diesem Gerät, bis Sie es löschen.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = { $name } bitten, das Gespräch auch zu löschen
leave-said = Sie haben das Gespräch verlassen.
erase-talk-heading = Gespräch löschen?
# Variables:
#   $name (String) - name of the other
erase-talk-explain = Alle Nachrichten werden von diesem Gerät gelöscht. Das kann niemand rückgängig machen. Bei { $name } bleibt, was dort ist.
erase-talk-leaves = Ist das Gespräch noch offen, verlassen Sie es damit auch.
erase-talk-said = Das Gespräch ist gelöscht.
