# Reporting messages to the programme's contact.

# Variables:
#   $name (String) - name of the other
report-heading = { $name } melden
report-explain = Es ist richtig, dass Sie das melden. Niemand darf Sie bedrängen, um Geld bitten oder schlecht behandeln.
report-choose = Welche Nachrichten wollen Sie melden?
# Variables:
#   $name (String) - name of the other
report-none = { $name } hat Ihnen noch nichts geschrieben. Sie können mit eigenen Worten sagen, was passiert ist.
report-words = Was ist passiert?
report-words-explain = Schreiben Sie in der Sprache, die Ihnen am leichtesten fällt. Sie können das Feld auch leer lassen.
report-what = Was geschieht dann?
report-file = Wir speichern eine Datei auf diesem Gerät. Darin steht nur, was Sie gewählt und geschrieben haben.
report-genuine = Wer die Datei bekommt, kann prüfen, dass die Nachrichten echt sind.
report-yourself = Nichts wird von selbst verschickt. Sie schicken die Datei, wenn Sie so weit sind.
# Heading above the office that takes reports.
report-to = An wen?
report-to-nobody = Für Ihre Stadt kennen wir noch keine Stelle dafür. Wenden Sie sich an das Willkommenszentrum oder das Rathaus. Bei Gefahr rufen Sie eine Notrufnummer an.
# Button, a verb.
report-save = Meldung speichern
report-saved = Ihre Meldung ist gespeichert. Die Datei liegt hier:
report-saved-next = Schicken Sie sie jetzt an die Stelle unten, oder zeigen Sie sie dort.
# Heading, a verb: protect oneself.
report-protect = Sich schützen
report-protect-explain = Sie können auch sofort blockieren oder gehen. Was Sie melden wollen, speichern Sie vorher.
