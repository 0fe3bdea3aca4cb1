# Reporting messages to the programme's contact.

# Variables:
#   $name (String) - name of the other
report-heading = { $name } melden
report-explain = Es ist richtig, dass Sie das melden. Niemand darf Sie unter Druck setzen, Sie um Geld bitten oder Sie schlecht behandeln.
report-choose = Welche Nachrichten wollen Sie melden?
# Variables:
#   $name (String) - name of the other
report-none = { $name } hat Ihnen noch nichts geschrieben. Sie können selbst schreiben, was passiert ist.
report-words = Was ist passiert?
report-words-explain = Schreiben Sie in Ihrer Sprache oder in einer anderen Sprache. Das Feld kann auch leer bleiben.
report-what = Was passiert dann?
report-file = Wir speichern eine Datei auf diesem Gerät. In der Datei steht nur, was Sie gewählt und geschrieben haben.
report-genuine = Wer die Datei bekommt, kann prüfen: Sind die Nachrichten echt?
report-yourself = Die App verschickt nichts von selbst. Sie schicken die Datei selbst, wenn Sie bereit sind.
report-to = An wen?
report-to-nobody = Für Ihre Stadt kennen wir noch keine Stelle dafür. Gehen Sie zum Willkommenszentrum oder zum Rathaus. Sind Sie in Gefahr? Dann rufen Sie eine Notrufnummer an.
report-save = Meldung speichern
report-saved = Ihre Meldung ist gespeichert. Die Datei liegt hier:
report-saved-next = Schicken Sie die Datei jetzt an die Stelle unten. Oder zeigen Sie die Datei dort.
report-protect = Sich schützen
report-protect-explain = Sie können auch sofort blockieren oder das Gespräch verlassen. Wollen Sie etwas melden? Dann speichern Sie es vorher.
