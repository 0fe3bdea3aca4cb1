# The mentor's desk: mentees, invitations, the own status, ready answers.

desk-heading = Meine Mentees (Menschen, denen ich helfe)
desk-invite = Jemanden einladen
desk-none = Sie helfen noch niemandem.
desk-none-do = Laden Sie jemanden ein. Sie bekommen einen QR-Code und einen Link. Beides ist für genau eine Person.
# Variables:
#   $language (String) - name of the language of the mentee's app
desk-language = Spricht: { $language }
desk-shares-nothing = Zeigt Ihnen nichts vom Plan.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [one] Zeigt Ihnen { $count } Schritt
       *[other] Zeigt Ihnen { $count } Schritte
    }
desk-next-dates = Nächste Termine
desk-open-talk = Zum Gespräch
desk-show-invitation = Einladung zeigen
shared-open = Offen
desk-not-mentor = Diese Seite ist nur für Mentorinnen, Mentoren und Willkommenszentren.

## An invitation

inviting-heading = Ihre Einladung
inviting-explain = Die Einladung ist nur für eine Person. Die Person liest den Code mit der Kamera. Oder Sie schicken den Link so, dass nur diese Person ihn sieht.
inviting-qr = QR-Code mit Ihrer Einladung. Der Link unter dem Code sagt dasselbe.
inviting-link = Link
inviting-copy = Link kopieren
inviting-copied = Der Link ist kopiert.
inviting-not-copied = Das Kopieren hat nicht funktioniert. Der Text ist markiert: Kopieren Sie ihn selbst.
# Variables:
#   $date (String) - the last day, written out
inviting-until = Die Einladung gilt bis { $date }.
inviting-take-back = Einladung zurücknehmen
inviting-said-back = Die Einladung gilt jetzt nicht mehr.
inviting-remove = Entfernen
# Variables:
#   $name (String) - name of the person who accepted
inviting-accepted = { $name } hat Ihre Einladung angenommen.

## The own status

# Variables:
#   $name (String) - the own name
me-name = Sie sind hier: { $name }
me-heading = Ihre Bestätigung
me-explain = Mit einer Bestätigung sehen Ihre Mentees: Ihr Programm kennt Sie und ist dafür verantwortlich.
me-ask = Um Bestätigung bitten
me-ask-explain = Schicken Sie diesen Text an Ihr Programm. Das Programm schickt Ihnen einen Link zurück.
me-request = Ihre Anfrage
me-copy-request = Anfrage kopieren
me-copied-request = Die Anfrage ist kopiert.
me-enter = Bestätigung eingeben
me-enter-label = Link mit der Bestätigung
me-enter-explain = Ihr Programm schickt Ihnen diesen Link. Er beginnt so:
me-enter-do = Bestätigung annehmen
me-said-confirmed = Sie sind jetzt bestätigt. Ihre Mentees sehen das.

## Ready answers

ready-explain = Hier speichern Sie Texte, die Sie oft schreiben.
ready-new = Neue Antwort
ready-add = Speichern
ready-said-removed = Die Antwort ist gelöscht.
# Variables:
#   $text (String) - the words of the answer
ready-remove = Entfernen
    .aria-label = Diese Antwort entfernen: { $text }
