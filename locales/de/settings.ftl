# Settings, my answers, about.

settings-heading = Einstellungen
settings-language = Sprache
# Languages in which a text may appear that is missing in the first.
settings-also = Ich lese auch
settings-also-explain = Wenn es einen Text in Ihrer Sprache noch nicht gibt, sehen Sie ihn in einer dieser Sprachen.
settings-also-second = Erste Wahl
settings-also-third = Zweite Wahl
settings-also-none = Keine
language-remove-done = Die Sprache ist entfernt.
# Heading, a noun: how texts look.
settings-reading = Lesen
settings-text-size = Schriftgröße
# A choice: size of the letters.
text-size-normal = Normal
text-size-large = Groß
text-size-largest = Sehr groß
settings-theme = Farben
# A choice: colours as the device has them.
theme-system = Wie das Gerät
# A choice: colours.
theme-light = Hell
# A choice: colours.
theme-dark = Dunkel
settings-contrast = Kontrast
# A choice: contrast as the device has it.
contrast-system = Wie das Gerät
# A choice: strong contrast.
contrast-more = Stark
settings-place = Meine Stadt
settings-no-place = Noch nicht ausgewählt
settings-change-place = Stadt ändern
settings-answers = Meine Antworten
settings-about = Über { -brand } und Quellen

answers-explain = Sie können jede Antwort ändern oder löschen. Ihr Plan passt sich gleich an.
answers-none = Noch keine Antwort
# In place of an answer: the person would rather not say.
answers-withheld = Möchte ich nicht sagen
# Button, a verb.
answers-change = Ändern
answers-forget = Antwort löschen

# Heading, a noun: the app asks for a PIN.
settings-lock = Sperre mit PIN
lock-on = Die Sperre ist an. { -brand } fragt beim Start nach Ihrer PIN.
lock-off = Die Sperre ist aus. Wer dieses Gerät benutzt, kann { -brand } öffnen.
lock-set = PIN festlegen
lock-change = PIN ändern
lock-remove = Sperre ausschalten
lock-explain = Wählen Sie mindestens 6 Ziffern und merken Sie sich die PIN gut. Ohne PIN kann niemand Ihre Daten wieder öffnen.
lock-new-pin = Neue PIN
lock-new-pin-again = Neue PIN noch einmal
lock-different = Die beiden PINs sind nicht gleich.
lock-said-on = Die Sperre ist jetzt an.
lock-said-off = Die Sperre ist jetzt aus.

settings-storage = Meine Daten
storage-what = { -brand } speichert Ihre Antworten, Ihren Fortschritt und Ihre Notizen verschlüsselt auf diesem Gerät. Nichts davon wird verschickt.
storage-key-system = Der Schlüssel liegt im Schlüsselspeicher dieses Geräts. So sind die Daten gut geschützt.
storage-key-file = Der Schlüssel liegt in einer Datei auf diesem Gerät, denn es hat keinen Schlüsselspeicher. Wer Zugang zu Ihrem Benutzerkonto hat, könnte die Daten lesen. Mit einer PIN sind sie besser geschützt.
storage-key-pin = Der Schlüssel entsteht aus Ihrer PIN. Ohne die PIN kann niemand die Daten lesen.
storage-key-browser = Der Schlüssel liegt im Speicher dieses Browsers, neben den Daten. Wer Zugang zu Ihrem Benutzerkonto auf diesem Gerät hat, könnte die Daten lesen. Mit einer PIN sind sie besser geschützt.
storage-key-memory = Auf diesem Gerät bleibt nichts: Wenn Sie diesen Tab schließen oder neu laden, kann niemand die Daten mehr lesen.
# Before the path of a folder.
storage-folder = Ordner:
export-explain = Sie können alle Ihre Daten als Datei speichern und mitnehmen. Diese Datei ist nicht verschlüsselt.
export-action = Daten exportieren
export-saved = Ihre Daten sind gespeichert:
copy-heading = Daten von einem anderen Gerät
copy-explain = Haben Sie Ihre Daten auf einem anderen Gerät oder im Browser exportiert? Dann öffnen Sie die Datei hier. Was Sie hier schon eingegeben haben, bleibt, außer in der Datei steht etwas anderes. Gespräche kommen nicht mit.
# Button.
copy-action = Datei öffnen
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [one] { $taken } Eintrag ist übernommen.
       *[other] { $taken } Einträge sind übernommen.
    }
copy-code-explain = Oder nehmen Sie Ihre Daten als QR-Code mit: Halten Sie die Kamera des anderen Geräts auf den Code.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = Als QR-Code zeigen
# Above the code.
copy-code-seen = Wer diesen Code fotografiert, hat alles, was Sie eingegeben haben. Zeigen Sie ihn nur Ihrem anderen Gerät.
# Button.
copy-code-hide = Code ausblenden
# What the picture is, for people who do not see it.
copy-code-label = QR-Code mit allem, was Sie eingegeben haben
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = Für einen QR-Code ist es zu viel. Nehmen Sie Ihre Daten als Datei mit.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = QR-Code lesen oder Link einfügen
# Label of a field.
copy-paste = Link mit Ihren Daten
# The beginning of a link follows.
copy-paste-explain = Haben Sie einen Link mit Ihren Daten? Fügen Sie ihn hier ein. Der richtige Text beginnt so:
copy-offer-heading = Diese Daten übernehmen?
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
copy-offer-stays = Was Sie auf diesem Gerät schon eingegeben haben, bleibt, außer hier steht etwas anderes.
# Button, a verb: takes over what was listed.
copy-take = Übernehmen
# Button beside copy-take.
copy-not-now = Jetzt nicht

# Variables:
#   $version (String) - such as "1.0.0"
about-version = { -brand }, Version { $version }
about-explain = Ein Lotse führt Schiffe sicher in einen fremden Hafen. { -brand } begleitet Sie durch die ersten Monate in einer neuen Stadt, auch ohne Internet.
about-no-advice = Wir prüfen alle Angaben sorgfältig. Sie ersetzen aber keine Rechtsberatung.
about-packs = Inhalte und ihre Sprachen
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = Stand { $version }, verantwortlich: { $publisher }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
# Variables:
#   $date (String) - the day, written out
about-reviewed = geprüft am { $date }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-machine = mit Hilfe einer Maschine geschrieben, noch von niemandem geprüft
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-not-reviewed = von Menschen geschrieben, noch nicht geprüft
