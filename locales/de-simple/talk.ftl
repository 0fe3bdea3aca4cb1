# Talk: the list of conversations, and what its screens share.

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
        [one] Wir konnten { $count } Nachricht nicht senden
       *[other] Wir konnten { $count } Nachrichten nicht senden
    }
# Stands before an own message.
talk-you = Sie:
# Variables:
#   $title (String) - title of a step
talk-last-step = Schritt: { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = Kontakt: { $name }
talk-last-keep = Wie lange Nachrichten gespeichert bleiben
talk-last-newer = Eine Nachricht aus einer neueren Version von { -brand }
talk-last-none = Noch keine Nachricht
talk-back = Alle Gespräche
talk-today = Heute
talk-yesterday = Gestern

## Who somebody is

role-newcomer = Neu in Deutschland
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
confirmed-over = Die Bestätigung von { $by } gilt seit { $date } nicht mehr
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = { $by } bestätigt diese Person nicht mehr
confirmed-other-person = Diese Bestätigung gehört einer anderen Person
confirmed-doubtful = Wir konnten die Bestätigung nicht prüfen

## How far a conversation is

stage-invited = Einladung wartet
stage-over = Einladung gilt nicht mehr
stage-asked = Wartet auf Antwort
stage-blocked = Blockiert
stage-left = Verlassen
stage-peer-left = Beendet
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = Noch niemand hat diese Einladung angenommen. Sie gilt bis { $date }.
talk-invited-over = Mit dieser Einladung hat kein Gespräch begonnen. Sie gilt nicht mehr.
talk-invited-name = Offene Einladung

## Nobody to talk to yet

talk-none-heading = Ein Mensch, der Ihnen helfen kann
talk-none-mentor = Eine Mentorin oder ein Mentor lebt schon länger in Ihrer Stadt. Diese Person hilft Ihnen freiwillig. Das kostet nichts.
talk-none-sealed = Ihre Nachrichten sind geschützt: Nur Sie beide können sie lesen. Wir können sie nicht lesen.
talk-none-begin = Am Anfang brauchen Sie eine Einladung. Sie bekommen sie von Ihrer Mentorin, von Ihrem Mentor oder vom Willkommenszentrum.
talk-have-invitation = Ich habe eine Einladung
talk-another-invitation = Noch eine Einladung annehmen
talk-am-mentor = Ich bin Mentorin oder Mentor oder arbeite in einem Willkommenszentrum
talk-desk = Meine Mentees

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = Ihr Postfach bei { $relay } ist noch nicht offen.
mailbox-waits-do = Es öffnet sich von selbst, wenn Sie im Internet sind. Was Sie schreiben, wartet bis dahin auf diesem Gerät.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = Wir erreichen { $relay } jetzt nicht.
mailbox-unreached-do = Was Sie schreiben, wartet auf diesem Gerät. Die App sendet es von selbst, wenn es wieder geht.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = { $relay } hat Ihr Postfach nicht geöffnet.
mailbox-refused-mentor = Der Link von Ihrem Programm gilt nicht. Oder jemand hat ihn schon benutzt. Bitten Sie Ihr Programm um einen neuen Link.
mailbox-refused-newcomer = Die Einladung gilt dort nicht mehr. Bitten Sie um eine neue Einladung.
mailbox-new-link = Neuen Link eingeben
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = { $relay } gibt uns dieses Postfach nicht.
mailbox-not-ours-mentor = Vielleicht ist Ihr Postfach auf einem anderen Gerät. Was hier steht, bleibt. Sie können hier ein neues Postfach bekommen. Dafür brauchen Sie einen neuen Link von Ihrem Programm.
mailbox-not-ours-newcomer = Vielleicht ist Ihr Postfach auf einem anderen Gerät. Was hier steht, bleibt. Sie können hier ein neues Postfach bekommen. Dafür brauchen Sie eine neue Einladung.
mailbox-open = Ihr Postfach ist offen. Nachrichten kommen an.

## What holds for all conversations

talk-settings = Für alle Gespräche
talk-tell-when-read = Andere sehen, dass ich ihre Nachrichten gelesen habe

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
step-ask-explain = Wir schicken diesen Schritt in Ihr Gespräch. Danach schreiben Sie Ihre Frage.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = { $name } nach diesem Schritt fragen
step-ask-nobody = Eine Mentorin oder ein Mentor kann Ihnen bei diesem Schritt helfen. Sie haben noch niemanden.
step-ask-how = So finden Sie jemanden
