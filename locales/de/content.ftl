# How fresh the content is, looking for newer content, and bringing it along.

# Heading and link, a verb: keep what the packs say up to date.
settings-content = Inhalte aktuell halten
content-explain = Adressen, Fristen und Anleitungen ändern sich. Hier sehen Sie, wie aktuell Ihre Inhalte sind.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = Zuletzt alles geprüft: { $moment }
content-never = Es wurde noch nie nach neueren Inhalten gesucht.
content-no-publisher = Diese App weiß noch nicht, wo es neuere Inhalte gibt. Sie arbeiten mit den Inhalten, die mit der App kamen.
# Button, a verb.
content-look = Nach neueren Inhalten suchen
content-running = Wir suchen nach neueren Inhalten …
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = { $done } von { $total } geladen
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = Herausgeber: { $publisher }

content-how = Wie wird gesucht?
content-automatic = Einmal am Tag von selbst suchen
content-save-data = Nur Texte laden, keine Bilder. Das spart Datenvolumen.
content-metered = Diese Verbindung hat ein begrenztes Datenvolumen. Darum laden wir im Moment keine Bilder.

content-packs = Ihre Inhalte
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = Stand { $version }, verantwortlich: { $publisher }
# A label beneath a pack: it was part of the app from the start.
content-shipped = Kam mit der App
# A label beneath a pack: it was downloaded.
content-fetched = Kam vom Herausgeber
# Variables:
#   $date (String) - the day, written out
content-fresh = Kam vom Herausgeber. Bestätigt bis { $date }
# Variables:
#   $date (String) - the day, written out
content-stale = Seit { $date } nicht mehr bestätigt. Vielleicht veraltet.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = Die Inhalte dieses Herausgebers wurden am { $date } zurückgezogen. Verlassen Sie sich nicht darauf. Fragen Sie die Stelle.

# Content as a file, brought along for somebody without internet.
carry-heading = Mitbringen und weitergeben
carry-explain = Ohne eigenes Datenvolumen, zum Beispiel im ersten Monat, kann Ihnen jemand die neuesten Inhalte als Datei geben. Wir prüfen die Datei genauso wie alles andere.
carry-open-heading = Eine Datei öffnen
# Button: choose a file on this device.
carry-open = Datei wählen
carry-busy = Die Datei wird geprüft …
carry-address-heading = Von einem Gerät in der Nähe holen
carry-address-label = Adresse des Geräts
# An example stands beneath.
carry-address-example = Die Adresse sieht so aus:
# Button, a verb: fetch the content.
carry-address-fetch = Holen
carry-save-heading = Für jemand anderen speichern
# Button, a verb.
carry-save = Inhalte als Datei speichern
carry-saved = Die Datei ist gespeichert:
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [one] Fertig. { $count } Teil der Inhalte ist jetzt neuer.
       *[other] Fertig. { $count } Teile der Inhalte sind jetzt neuer.
    }
carry-newest = Sie haben schon die neuesten Inhalte.
# Variables:
#   $place (String) - name of the city
carry-other-place = Die Inhalte in dieser Datei sind für { $place }. Das ist noch nicht Ihre Stadt.
# Variables:
#   $place (String) - name of the city
carry-use-place = { $place } als meine Stadt wählen
