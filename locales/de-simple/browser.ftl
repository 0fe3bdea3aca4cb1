# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } öffnet sich. Beim ersten Mal dauert das etwas länger.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = Passiert nichts weiter? Dann laden Sie die Seite neu. Hilft das nicht? Dann aktualisieren Sie Ihren Browser. Erlauben Sie auch JavaScript.
browser-heading = { -brand } im Browser
# The operator of the web space can change the program.
browser-operator = Oben im Browser steht eine Adresse. Von dort kommt diese Seite. Öffnen Sie die Seite nur, wenn Sie dieser Stelle vertrauen. Die Stelle könnte die App ändern.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = Dieser Browser verspricht nicht, dass Ihre Eingaben gespeichert bleiben.
browser-may-forget = Ein Browser darf gespeicherte Daten löschen. Safari tut das, wenn Sie die Seite sieben Tage lang nicht öffnen. Das gilt nicht, wenn { -brand } auf dem Startbildschirm liegt. Speichern Sie manchmal eine Kopie.
# Heading of the next three.
browser-home-screen = Auf den Startbildschirm legen
browser-home-android = In Chrome auf Android: Öffnen Sie das Menü ⋮. Wählen Sie „Zum Startbildschirm hinzufügen“ oder „App installieren“.
browser-home-apple = Auf iPhone und iPad: Tippen Sie auf das Teilen-Symbol. Wählen Sie „Zum Home-Bildschirm“.
browser-home-other = In anderen Browsern: Öffnen Sie das Menü. Wählen Sie „Installieren“ oder „Zum Startbildschirm hinzufügen“. Nicht jeder Browser kann das.
# Follows the ways to the home screen.
browser-home-apart = Auf iPhone und iPad hat die App auf dem Home-Bildschirm einen eigenen Speicher. Haben Sie in Safari etwas eingegeben? Das kommt nicht von selbst in die App. Speichern Sie zuerst in Safari Ihre Daten als Datei. Öffnen Sie die Datei dann in der App.
browser-shared = Benutzen auch andere dieses Gerät?
browser-shared-explain = Dann können Sie { -brand } so öffnen, dass nichts bleibt. Wenn Sie den Tab schließen, ist alles weg, was Sie eingegeben haben. Früher gespeicherte Daten bleiben. Haben Sie Dateien gespeichert? Diese Dateien bleiben auf dem Gerät. Löschen Sie die Dateien, bevor Sie gehen.
# Button.
browser-shared-action = Neu beginnen und nichts behalten
# Shown instead of the conversations.
browser-no-talk = Gespräche mit Mentorinnen und Mentoren gibt es nur in der installierten App. Im Browser gibt es sie nicht.
# Shown on the page about the content.
browser-no-updates = Im Browser kommen die Inhalte mit der Seite. Gibt es eine neue Fassung? Dann gilt sie, wenn Sie { -brand } das nächste Mal öffnen.
# Follows browser-no-talk and browser-no-updates.
browser-installed = Möchten Sie die installierte App? Fragen Sie die Stelle, von der diese Seite kommt. Ihre Eingaben können Sie mitnehmen. Speichern Sie in den Einstellungen Ihre Daten als Datei. Öffnen Sie die Datei dann in der App.
browser-new-version = Es gibt eine neue Fassung von { -brand }. Was Sie eingegeben haben, bleibt.
browser-new-version-action = Jetzt neu öffnen
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = { -brand } ist auf diesem Gerät noch nicht vollständig.
browser-not-offline-explain = Ihre Eingaben sind sicher. Ohne Internet öffnet sich die Seite vielleicht nicht. Öffnen Sie die Seite später noch einmal, wenn Sie Internet haben. Hilft das nicht? Dann machen Sie auf dem Gerät Speicherplatz frei. Oder sagen Sie es der Stelle, von der diese Seite kommt.
