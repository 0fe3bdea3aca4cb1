# One conversation: its messages, what becomes of them, and its ends.

conversation-more = Mehr
# Variables:
#   $name (String) - name of the other
conversation-menu = Gespräch mit { $name }
conversation-older = Ältere Nachrichten zeigen
conversation-empty = Hier steht noch nichts. Schreiben Sie so, wie Sie sprechen.
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
message-keep = So lange bleiben die Nachrichten jetzt gespeichert: { $time }

## What has become of a message

message-waiting = Wartet auf diesem Gerät
message-sent = Gesendet
message-received = Angekommen
message-stuck = Nicht gesendet
message-stuck-refused = Die andere Person nimmt keine Nachrichten mehr an.
message-stuck-over = Die Einladung gilt nicht mehr. Sie war zu Ende, bevor diese Nachricht ankam.
message-stuck-not-taken = Der Server (der Computer für die Nachrichten) nimmt diese Nachricht so nicht an.
message-again = Noch einmal senden
message-discard = Wegwerfen
# Variables:
#   $name (String) - name of the other
message-read = { $name } hat die Nachrichten bis hier gelesen
message-newer = Diese Nachricht braucht eine neuere Version von { -brand }.
message-step = Ein Schritt
message-contact = Ein Kontakt
message-contact-open = In den Kontakten ansehen
# Variables:
#   $date (String) - the day, written out
shared-due = Bis { $date }

## What speaks for caution

caution-money = In dieser Nachricht geht es um Geld oder um Ihr Konto.
caution-money-explain = Eine Mentorin oder ein Mentor fragt Sie nie nach Geld oder nach Ihrem Konto. Sind Sie unsicher? Dann fragen Sie Ihre Stadt oder melden Sie die Nachricht.
caution-channel = In dieser Nachricht geht es um eine andere App, um eine private Nummer oder um ein Treffen.
caution-channel-explain = Bleiben Sie in diesem Chat. Das schützt Sie: Nur hier können Sie blockieren und melden. Sie müssen keine Nummer und keine Adresse weitergeben.
caution-report = Diese Nachricht melden

## Writing

composer-label = Ihre Nachricht
composer-send = Senden
composer-attach = Schritt oder Kontakt mitschicken
composer-attach-short = Mitschicken
composer-ready = Fertige Antworten
attach-step = Ein Schritt aus meinem Plan
attach-contact = Ein Kontakt
attach-find = Suchen
attach-none = Wir haben nichts gefunden.
ready-none = Sie haben noch keine fertigen Antworten.
ready-keep = Diesen Text als fertige Antwort speichern
ready-said-kept = Die Antwort ist gespeichert.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = { $name } hat noch nicht geantwortet. Sie können schon schreiben.
# Variables:
#   $name (String) - name of the other
ended-blocked = Sie haben { $name } blockiert. Sie bekommen keine Nachrichten mehr.
ended-left = Sie haben dieses Gespräch verlassen. Nur Sie sehen noch, was hier steht.
# Variables:
#   $name (String) - name of the other
ended-peer-left = { $name } hat dieses Gespräch verlassen.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = { $name } hat dieses Gespräch verlassen. { $name } bittet Sie: Löschen Sie das Gespräch auch hier.
ended-over = Die Einladung war zu Ende, bevor wir antworten konnten. Bitten Sie um eine neue Einladung.
ended-unblock = Nicht mehr blockieren
ended-erase = Gespräch löschen
ended-keep = Behalten
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = Dieses Gespräch hat mit einer älteren Version von { -brand } begonnen. Auch { $name } braucht die neue Version. Danach geht das Gespräch weiter. Was Sie schreiben, wartet auf diesem Gerät.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = { $name } hatte hier früher einen anderen Namen: { $former }.
# Variables:
#   $name (String) - name of the other
notice-junk = Jemand darf Ihnen unter dem Namen { $name } schreiben. Von dort kommt immer wieder Text, den man nicht lesen kann. Hört das nicht auf? Dann blockieren Sie { $name } und bitten Sie um eine neue Einladung.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = { $name } bekommt Nachrichten jetzt über { $relay }. Dieser Server sieht dann, wann Ihr Gerät schreibt. Sie müssen erst zustimmen. Bis dahin gehen Ihre Nachrichten den alten Weg.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = Über { $relay } schreiben

## The menu

menu-share = Meinen Plan zeigen
menu-peer = Wer ist das?
menu-keep = Wie lange bleibt das gespeichert?
menu-report = Melden
menu-block = Blockieren
menu-leave = Gespräch verlassen
menu-erase = Gespräch löschen

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = Wer ist { $name }?
peer-role = Aufgabe
peer-confirmation = Bestätigung
peer-confirmation-explain = Ein Programm für Mentorinnen und Mentoren (zum Beispiel von einer Stadt oder einem Verein) hat geprüft, wer das ist. Es ist dafür verantwortlich.
peer-no-confirmation-explain = Wir wissen nicht, wer das ist. Schreiben Sie nur Dinge, die Sie auch einer fremden Person sagen würden.
peer-language = Sprache
peer-relay = Server
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = Ihre Nachrichten gehen über { $relay }. Sie sind geschützt wie in einem geschlossenen Brief: Der Server sieht nicht, was darin steht.
peer-keep = Wie lange bleiben Nachrichten gespeichert?
# Variables:
#   $name (String) - name of the other
peer-keep-explain = Danach löschen beide Geräte die Nachrichten. { $name } sieht, was Sie wählen. { $name } kann die Zeit auch ändern.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }
keep-year = Ein Jahr
keep-ever = Für immer
keep-said = Die Zeit ist geändert. Die andere Person erfährt es.

## The safety number

safety-heading = Sicherheitsnummer vergleichen
# Variables:
#   $name (String) - name of the other
safety-explain = Sehen Sie und { $name } dieselbe Nummer? Dann kann niemand sonst Ihre Nachrichten lesen. Vergleichen Sie die Nummer, wenn Sie sich treffen, oder am Telefon.
safety-number = Sicherheitsnummer
safety-compared = Sie haben verglichen: Niemand sonst liest mit.
safety-not-compared = Sie haben noch nicht verglichen
safety-none = Hier steht noch keine Nummer. Zuerst muss die andere Person antworten.
safety-qr = QR-Code mit der Sicherheitsnummer von diesem Gespräch
safety-scan = Oder lesen Sie den Code vom Bildschirm der anderen Person:
safety-same = Die Nummern sind gleich
safety-differ = Die Nummern sind verschieden
safety-said = Gespeichert: Sie haben die Nummer verglichen.
safety-undo = Doch nicht verglichen

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = Möchten Sie { $name } blockieren?
# Variables:
#   $name (String) - name of the other
block-explain = { $name } kann Ihnen dann nicht mehr schreiben. { $name } sieht auch Ihren Plan nicht mehr weiter. Niemand sagt { $name }, dass Sie blockiert haben. Die Nachrichten kommen nur nicht mehr an.
block-stays = Was schon hier steht, bleibt bei Ihnen. Sie können es melden. Sie können das Blockieren auch wieder beenden.
block-said = Sie haben diese Person blockiert.
unblock-said = Diese Person ist nicht mehr blockiert.
leave-heading = Möchten Sie das Gespräch verlassen?
# Variables:
#   $name (String) - name of the other
leave-explain = { $name } sieht, dass Sie gegangen sind. Danach können Sie beide nicht mehr schreiben. Nachrichten, die noch nicht gesendet sind, werden gelöscht.
leave-stays = Was hier steht, bleibt auf diesem Gerät. Sie können es später löschen.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = { $name } bitten, das Gespräch auch zu löschen
leave-said = Sie haben das Gespräch verlassen.
erase-talk-heading = Möchten Sie das Gespräch löschen?
# Variables:
#   $name (String) - name of the other
erase-talk-explain = Wir löschen alle Nachrichten von diesem Gerät. Danach kann niemand sie zurückholen. Auf dem Gerät von { $name } bleiben die Nachrichten.
erase-talk-leaves = Ist das Gespräch noch offen? Dann verlassen Sie es damit auch.
erase-talk-said = Das Gespräch ist gelöscht.
