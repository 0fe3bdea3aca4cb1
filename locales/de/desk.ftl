# The mentor's desk: mentees, invitations, the own status, ready answers.

# People whom a mentor helps.
desk-heading = Meine Mentees
desk-invite = Jemanden einladen
desk-none = Noch begleiten Sie niemanden.
desk-none-do = Laden Sie jemanden ein: Sie bekommen einen QR-Code und einen Link für genau eine Person.
# Variables:
#   $language (String) - name of the language of the mentee's app
desk-language = Spricht: { $language }
desk-shares-nothing = Zeigt Ihnen nichts aus dem Plan.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [one] Zeigt Ihnen { $count } Schritt
       *[other] Zeigt Ihnen { $count } Schritte
    }
desk-next-dates = Nächste Termine
# Button: to the conversation with this person.
desk-open-talk = Zum Gespräch
desk-show-invitation = Einladung zeigen
# State of a step that a mentee shows: it is not done. Not: opened.
shared-open = Offen
desk-not-mentor = Diese Seite ist für Mentorinnen, Mentoren und Willkommenszentren.

## An invitation

inviting-heading = Ihre Einladung
inviting-explain = Nur für eine Person. Lassen Sie den Code mit der Kamera lesen, oder schicken Sie den Link auf einem Weg, den nur diese Person sieht.
inviting-qr = QR-Code mit Ihrer Einladung. Der Link darunter sagt dasselbe.
# Label above a web address.
inviting-link = Link
inviting-copy = Link kopieren
inviting-copied = Der Link ist kopiert.
inviting-not-copied = Kopieren ging nicht. Der Text ist markiert: Kopieren Sie ihn selbst.
# Variables:
#   $date (String) - the last day, written out
inviting-until = Sie gilt bis { $date }.
# Button, a verb: the invitation is no longer valid.
inviting-take-back = Einladung zurücknehmen
inviting-said-back = Die Einladung ist zurückgenommen.
# Button: takes an invitation out of the list.
inviting-remove = Entfernen
# Variables:
#   $name (String) - name of whoever has accepted
inviting-accepted = { $name } hat Ihre Einladung angenommen.

## The own status

# Variables:
#   $name (String) - the own name
me-name = Sie sind hier: { $name }
# A noun: that a programme vouches for this mentor.
me-heading = Ihre Bestätigung
me-explain = Mit einer Bestätigung sehen Mentees, dass Ihr Programm für Sie einsteht.
# Button, a verb.
me-ask = Um Bestätigung bitten
me-ask-explain = Schicken Sie diesen Text an Ihr Programm. Es schickt Ihnen einen Link zurück.
me-request = Ihre Anfrage
me-copy-request = Anfrage kopieren
me-copied-request = Die Anfrage ist kopiert.
# Heading above the field for the link.
me-enter = Bestätigung eingeben
me-enter-label = Link mit der Bestätigung
me-enter-explain = Ihr Programm schickt Ihnen diesen Link. Er beginnt so:
# Button, a verb: accept the link that was entered.
me-enter-do = Übernehmen
me-said-confirmed = Sie sind jetzt bestätigt. Ihre Mentees sehen es.

## Ready answers

ready-explain = Was Sie oft schreiben, halten Sie hier bereit.
ready-new = Neue Antwort
# Button, a verb: keep the answer for later.
ready-add = Behalten
ready-said-removed = Die Antwort ist entfernt.
# Variables:
#   $text (String) - the words of the answer
ready-remove = Entfernen
    .aria-label = Diese Antwort entfernen: { $text }
