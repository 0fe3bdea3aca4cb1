# Talk: the list of conversations, and what its screens share.

# Conversations, not discussions or calls.
talk-heading = Gespräche
# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
talk-unread =
    { $count ->
        [one] { $count } neue Nachricht
       *[other] { $count } neue Nachrichten
    }
# Variables:
#   $count (Number) - how many own messages wait, at least 1
talk-waiting =
    { $count ->
        [one] { $count } Nachricht wartet auf diesem Gerät
       *[other] { $count } Nachrichten warten auf diesem Gerät
    }
# Variables:
#   $count (Number) - how many own messages cannot go, at least 1
talk-stuck =
    { $count ->
        [one] { $count } Nachricht konnte nicht gesendet werden
       *[other] { $count } Nachrichten konnten nicht gesendet werden
    }
# Stands before an own message.
talk-you = Sie:
# Variables:
#   $title (String) - title of a step
talk-last-step = Schritt: { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = Kontakt: { $name }
talk-last-keep = Wie lange Nachrichten aufbewahrt werden
talk-last-newer = Eine Nachricht aus einer neueren Version von { -brand }
talk-last-none = Noch keine Nachricht
talk-back = Alle Gespräche
# In place of a date.
talk-today = Heute
# In place of a date.
talk-yesterday = Gestern

## Who somebody is

# Who somebody is.
role-newcomer = Neu in Deutschland
# Who somebody is; in German both genders.
role-mentor = Mentorin oder Mentor
role-welcome-centre = Willkommenszentrum
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-by = Bestätigt von { $by }, gültig bis { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-by-short = Bestätigt von { $by }
confirmed-none = Von keinem Programm bestätigt
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-over = Die Bestätigung von { $by } ist seit { $date } abgelaufen
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = { $by } hat die Bestätigung zurückgezogen
confirmed-other-person = Die Bestätigung, die hier gezeigt wird, gehört jemand anderem
confirmed-doubtful = Die Bestätigung konnten wir nicht prüfen

## How far a conversation is

# State in the list: the invitation has not been accepted.
stage-invited = Einladung wartet
# State in the list: the invitation is too old.
stage-over = Einladung abgelaufen
# State in the list: the other has not answered yet.
stage-asked = Wartet auf Antwort
# State in the list: the person has blocked the other.
stage-blocked = Blockiert
# State in the list: the person has left.
stage-left = Verlassen
# State in the list: the other has left.
stage-peer-left = Beendet
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = Noch niemand hat diese Einladung angenommen. Sie gilt bis { $date }.
talk-invited-over = Aus dieser Einladung ist kein Gespräch geworden. Sie gilt nicht mehr.
talk-invited-name = Offene Einladung

## Nobody to talk to yet

talk-none-heading = Ein Mensch, der sich auskennt
talk-none-mentor = Eine Mentorin oder ein Mentor lebt schon länger in Ihrer Stadt und hilft Ihnen freiwillig und kostenlos.
# Sealed, as a letter is: encrypted end to end.
talk-none-sealed = Was Sie schreiben, ist versiegelt: Nur Sie beide können es lesen. Wir können es nicht.
talk-none-begin = Zum Anfangen brauchen Sie eine Einladung. Die bekommen Sie von Ihrer Mentorin, Ihrem Mentor oder dem Willkommenszentrum.
talk-have-invitation = Ich habe eine Einladung
talk-another-invitation = Noch eine Einladung annehmen
talk-am-mentor = Ich bin Mentorin oder Mentor oder arbeite in einem Willkommenszentrum
# Link to the page of a mentor: people whom the mentor helps.
talk-desk = Meine Mentees

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = Ihr Postfach bei { $relay } ist noch nicht offen.
mailbox-waits-do = Es öffnet sich von selbst, sobald Sie im Internet sind. Was Sie schreiben, wartet so lange auf diesem Gerät.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = { $relay } ist gerade nicht erreichbar.
mailbox-unreached-do = Was Sie schreiben, wartet auf diesem Gerät und geht von selbst weg, sobald es möglich ist.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = { $relay } hat Ihr Postfach nicht geöffnet.
mailbox-refused-mentor = Der Link von Ihrem Programm gilt nicht oder wurde schon benutzt. Bitten Sie Ihr Programm um einen neuen.
mailbox-refused-newcomer = Die Einladung gilt dort nicht mehr. Bitten Sie um eine neue Einladung.
mailbox-new-link = Neuen Link eingeben
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = { $relay } gibt dieses Postfach nicht her.
mailbox-not-ours-mentor = Vielleicht ist Ihr Postfach auf einem anderen Gerät. Was hier steht, bleibt. Mit einem neuen Link von Ihrem Programm bekommen Sie hier ein neues Postfach.
mailbox-not-ours-newcomer = Vielleicht ist Ihr Postfach auf einem anderen Gerät. Was hier steht, bleibt. Mit einer neuen Einladung bekommen Sie hier ein neues Postfach.
mailbox-open = Ihr Postfach ist offen. Nachrichten kommen an.

## What holds for all conversations

# Heading above settings.
talk-settings = Für alle Gespräche
talk-tell-when-read = Anderen zeigen, dass ich ihre Nachrichten gelesen habe

## On Today

# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
#   $name (String) - who wrote them
today-talk =
    { $count ->
        [one] { $count } neue Nachricht von { $name }
       *[other] { $count } neue Nachrichten von { $name }
    }
today-talk-read = Nachricht lesen

## On a step

step-ask = Fragen Sie jemanden
step-ask-explain = Wir schicken diesen Schritt in Ihr Gespräch. Danach schreiben Sie Ihre Frage dazu.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = { $name } dazu fragen
step-ask-nobody = Eine Mentorin oder ein Mentor kann Ihnen bei diesem Schritt helfen. Noch haben Sie niemanden.
step-ask-how = So finden Sie jemanden
