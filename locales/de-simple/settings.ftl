# Settings, my answers, about.

settings-heading = Einstellungen
settings-language = Sprache
# Languages in which a text may appear that is missing in the first.
settings-also = Ich lese auch
settings-also-explain = Manche Texte gibt es noch nicht in Ihrer Sprache. Dann sehen Sie den Text in einer von diesen Sprachen.
settings-also-second = Erste Wahl
settings-also-third = Zweite Wahl
settings-also-none = Keine
language-remove-done = Die Sprache ist entfernt.
settings-reading = Lesen
settings-text-size = Größe der Schrift
text-size-normal = Normal
text-size-large = Groß
text-size-largest = Sehr groß
settings-theme = Farben
theme-system = Wie das Gerät
theme-light = Hell
theme-dark = Dunkel
settings-contrast = Kontrast
contrast-system = Wie das Gerät
contrast-more = Stark
settings-place = Meine Stadt
settings-no-place = Noch nicht gewählt
settings-change-place = Stadt ändern
settings-answers = Meine Antworten
settings-about = Über { -brand } und Quellen

answers-explain = Sie können jede Antwort ändern oder löschen. Ihr Plan ändert sich dann sofort.
answers-none = Noch keine Antwort
answers-withheld = Möchte ich nicht sagen
answers-change = Ändern
answers-forget = Antwort löschen

settings-lock = Sperre mit PIN
lock-on = Die Sperre ist an. { -brand } fragt am Anfang nach Ihrer PIN.
lock-off = Die Sperre ist aus. Jeder, der dieses Gerät benutzt, kann { -brand } öffnen.
lock-set = PIN wählen
lock-change = PIN ändern
lock-remove = Sperre ausschalten
lock-explain = Wählen Sie mindestens 6 Ziffern. Merken Sie sich die PIN gut. Ohne PIN kann niemand Ihre Daten wieder öffnen.
lock-new-pin = Neue PIN
lock-new-pin-again = Neue PIN noch einmal
lock-different = Die beiden PINs sind nicht gleich.
lock-said-on = Die Sperre ist jetzt an.
lock-said-off = Die Sperre ist jetzt aus.

settings-storage = Meine Daten
storage-what = { -brand } speichert Ihre Antworten, Ihren Fortschritt und Ihre Notizen auf diesem Gerät. Die Daten sind geschützt (verschlüsselt). Die App verschickt nichts davon.
storage-key-system = Der Schlüssel zu den Daten liegt im Schlüsselspeicher von diesem Gerät. So sind die Daten gut geschützt.
storage-key-file = Dieses Gerät hat keinen Schlüsselspeicher. Darum liegt der Schlüssel zu den Daten in einer Datei auf diesem Gerät. Hat jemand Zugang zu Ihrem Benutzerkonto? Dann könnte diese Person die Daten lesen. Mit einer PIN sind die Daten besser geschützt.
storage-key-pin = Die App macht den Schlüssel zu den Daten aus Ihrer PIN. Ohne die PIN kann niemand die Daten lesen.
storage-key-browser = Der Schlüssel liegt im Speicher von diesem Browser. Dort liegen auch die Daten. Wer in Ihr Benutzerkonto auf diesem Gerät kommt, könnte die Daten lesen. Eine PIN schützt die Daten besser.
storage-key-memory = Auf diesem Gerät bleibt nichts. Wenn Sie diesen Tab schließen oder neu laden, kann niemand mehr die Daten lesen.
storage-folder = Ordner:
export-explain = Sie können alle Ihre Daten als Datei speichern und mitnehmen. Diese Datei ist nicht geschützt (nicht verschlüsselt).
export-action = Daten als Datei speichern
export-saved = Ihre Daten sind gespeichert. Sie liegen hier:
copy-heading = Daten von einem anderen Gerät
copy-explain = Haben Sie Ihre Daten auf einem anderen Gerät exportiert? Oder im Browser? Dann öffnen Sie die Datei hier. Ihre Eingaben auf diesem Gerät bleiben. Steht in der Datei etwas anderes, dann gilt die Datei. Gespräche kommen nicht mit.
# Button.
copy-action = Datei öffnen
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [one] { $taken } Eintrag ist übernommen.
       *[other] { $taken } Einträge sind übernommen.
    }
copy-code-explain = Sie können Ihre Daten auch als QR-Code mitnehmen. Halten Sie dann die Kamera von dem anderen Gerät auf den Code.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = Als QR-Code zeigen
# Above the code.
copy-code-seen = Wer diesen Code fotografiert, hat alle Ihre Daten. Zeigen Sie den Code nur Ihrem anderen Gerät.
# Button.
copy-code-hide = Code ausblenden
# What the picture is, for people who do not see it.
copy-code-label = QR-Code mit allem, was Sie eingegeben haben
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = Für einen QR-Code sind es zu viele Daten. Nehmen Sie Ihre Daten als Datei mit.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = QR-Code lesen oder Link einfügen
# Label of a field.
copy-paste = Link mit Ihren Daten
# The beginning of a link follows.
copy-paste-explain = Haben Sie einen Link mit Ihren Daten? Dann fügen Sie ihn hier ein. Der richtige Text beginnt so:
copy-offer-heading = Möchten Sie diese Daten übernehmen?
# The next six follow as a list, each with a number behind it.
copy-offer-explain = Sie kommen von einem anderen Gerät:
copy-answers = Antworten
# Steps that are started, done or set aside.
copy-steps = Schritte
copy-notes = Notizen
# Days on which the person wants to be reminded of a step.
copy-dates = Erinnerungen
# Papers that the person has ticked as held.
copy-papers = Papiere, die Sie haben
# Codes with which the person has opened what an employer offers.
copy-employers = Codes von Firmen
copy-offer-stays = Ihre Eingaben auf diesem Gerät bleiben. Steht hier etwas anderes, dann gilt das hier.
# Button, a verb: takes over what was listed.
copy-take = Übernehmen
# Button beside copy-take.
copy-not-now = Jetzt nicht

# Variables:
#   $version (String) - such as "1.0.0"
about-version = { -brand }, Version { $version }
about-explain = Ein Lotse führt Schiffe sicher in einen fremden Hafen. { -brand } hilft Ihnen in den ersten Monaten in einer neuen Stadt, auch ohne Internet.
about-no-advice = Wir prüfen alle Angaben genau. Aber sie ersetzen keine Rechtsberatung (Rat von einer Anwältin, einem Anwalt oder einer Beratungsstelle).
about-packs = Inhalte und ihre Sprachen
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = Stand { $version }. Verantwortlich: { $publisher }
# Variables:
#   $date (String) - the day, written out
about-reviewed = geprüft am { $date }
about-machine = mit Hilfe einer Maschine geschrieben, noch kein Mensch hat es geprüft
about-not-reviewed = von Menschen geschrieben, noch nicht geprüft
