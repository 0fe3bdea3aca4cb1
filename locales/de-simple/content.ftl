# How fresh the content is, looking for newer content, and bringing it along.

settings-content = Neue Inhalte holen
content-explain = Adressen, Fristen und Anleitungen ändern sich. Hier sehen Sie, wie neu Ihre Inhalte sind.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = Zuletzt haben wir alles geprüft: { $moment }
content-never = Die App hat noch nie nach neueren Inhalten gesucht.
content-no-publisher = Diese App weiß noch nicht, wo es neuere Inhalte gibt. Sie sehen die Inhalte, die mit der App gekommen sind.
content-look = Nach neueren Inhalten suchen
content-running = Wir suchen nach neueren Inhalten …
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = { $done } von { $total } geladen
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = Diese Inhalte macht: { $publisher }

content-how = Wie soll die App suchen?
content-automatic = Die App sucht einmal am Tag von selbst
content-save-data = Nur Texte laden, keine Bilder. So brauchen Sie weniger mobile Daten.
content-metered = In diesem Netz haben Sie nur eine bestimmte Menge Daten. Darum laden wir jetzt keine Bilder.

content-packs = Ihre Inhalte
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = Stand { $version }. Verantwortlich: { $publisher }
content-shipped = Ist mit der App gekommen
content-fetched = Kommt vom Herausgeber (er macht die Inhalte)
# Variables:
#   $date (String) - the day, written out
content-fresh = Kommt vom Herausgeber. Er bestätigt die Inhalte bis { $date }
# Variables:
#   $date (String) - the day, written out
content-stale = Seit { $date } bestätigt der Herausgeber diese Inhalte nicht mehr. Vielleicht sind sie alt.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = Die Inhalte von diesem Herausgeber wurden am { $date } zurückgezogen (sie gelten nicht mehr). Verlassen Sie sich nicht darauf. Fragen Sie das Amt oder die Stelle.

carry-heading = Inhalte bekommen und weitergeben
carry-explain = Haben Sie noch kein eigenes Internet, zum Beispiel im ersten Monat? Dann kann Ihnen jemand die neuesten Inhalte als Datei geben. Wir prüfen die Datei genauso wie alles andere.
carry-open-heading = Eine Datei öffnen
carry-open = Datei wählen
carry-busy = Wir prüfen die Datei …
carry-address-heading = Von einem Gerät in der Nähe holen
carry-address-label = Adresse des Geräts
# An example stands beneath.
carry-address-example = Die Adresse sieht so aus:
carry-address-fetch = Holen
carry-save-heading = Für jemand anderen speichern
carry-save = Inhalte als Datei speichern
carry-saved = Die Datei ist gespeichert. Sie liegt hier:
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [one] Fertig. { $count } Teil der Inhalte ist jetzt neuer als vorher.
       *[other] Fertig. { $count } Teile der Inhalte sind jetzt neuer als vorher.
    }
carry-newest = Sie haben schon die neuesten Inhalte.
# Variables:
#   $place (String) - name of the city
carry-other-place = In dieser Datei sind Inhalte für { $place }. Das ist noch nicht Ihre Stadt.
# Variables:
#   $place (String) - name of the city
carry-use-place = { $place } als meine Stadt wählen
