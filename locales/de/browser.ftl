# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } wird geöffnet. Beim ersten Mal dauert das einen Moment.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = Erscheint nichts weiter? Laden Sie die Seite neu. Hilft das nicht, aktualisieren Sie Ihren Browser und erlauben Sie JavaScript.
browser-heading = { -brand } im Browser
# The operator of the web space can change the program.
browser-operator = Diese Seite kommt von der Stelle, deren Adresse oben im Browser steht. Öffnen Sie sie nur von einer Stelle, der Sie vertrauen: Sie könnte das Programm ändern.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = Dieser Browser verspricht nicht, Ihre Eingaben aufzuheben.
browser-may-forget = Ein Browser darf löschen, was er gespeichert hat. Safari tut das, wenn Sie die Seite sieben Tage lang nicht öffnen, außer { -brand } liegt auf dem Startbildschirm. Speichern Sie ab und zu eine Kopie.
# Heading of the next three.
browser-home-screen = Auf den Startbildschirm legen
browser-home-android = In Chrome auf Android: Menü ⋮, dann „Zum Startbildschirm hinzufügen“ oder „App installieren“.
browser-home-apple = Auf iPhone und iPad: Teilen-Symbol, dann „Zum Home-Bildschirm“.
browser-home-other = In anderen Browsern: im Menü „Installieren“ oder „Zum Startbildschirm hinzufügen“. Nicht jeder Browser kann das.
# Follows the ways to the home screen.
browser-home-apart = Auf iPhone und iPad hat die App auf dem Home-Bildschirm einen eigenen Speicher. Was Sie in Safari eingegeben haben, kommt nicht von selbst mit: Exportieren Sie es vorher und öffnen Sie die Datei dann in der App.
browser-shared = Benutzen auch andere dieses Gerät?
browser-shared-explain = Dann öffnen Sie { -brand } so, dass nichts bleibt: Was Sie eingeben, ist weg, wenn Sie den Tab schließen. Was schon gespeichert ist, bleibt davon unberührt. Dateien, die Sie speichern, bleiben auf dem Gerät: Löschen Sie sie, bevor Sie gehen.
# Button.
browser-shared-action = Neu beginnen und nichts behalten
# Shown instead of the conversations.
browser-no-talk = Gespräche mit Mentorinnen und Mentoren gibt es nur in der installierten App, nicht im Browser.
# Shown on the page about the content.
browser-no-updates = Im Browser kommen die Inhalte mit der Seite. Ist eine neue Fassung da, gilt sie, wenn Sie { -brand } das nächste Mal öffnen.
# Follows browser-no-talk and browser-no-updates.
browser-installed = Fragen Sie die Stelle, von der diese Seite kommt, nach der installierten App. Ihre Eingaben nehmen Sie mit: Exportieren Sie sie in den Einstellungen und öffnen Sie die Datei in der App.
# Shown when the page has fetched a new version while it was open; the button follows.
browser-new-version = Eine neue Fassung von { -brand } ist da. Ihre Eingaben bleiben.
browser-new-version-action = Jetzt neu öffnen
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = { -brand } ist auf diesem Gerät noch nicht vollständig.
browser-not-offline-explain = Ihre Eingaben sind sicher. Ohne Internet öffnet sich die Seite vielleicht nicht. Öffnen Sie sie später noch einmal mit Internet. Hilft das nicht, schaffen Sie Platz auf dem Gerät oder sagen Sie der Stelle Bescheid, von der die Seite kommt.
