# How fresh the content is, looking for newer content, and bringing it along.

# Heading and link, a verb: keep what the packs say up to date.
settings-content = Aktualizowanie treści
content-explain = Adresy, terminy i instrukcje się zmieniają. Tu widać, jak aktualne są Państwa treści.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = Ostatnio wszystko sprawdzono: { $moment }
content-never = Jeszcze nigdy nie szukano nowszych treści.
content-no-publisher = Ta aplikacja nie wie jeszcze, gdzie są nowsze treści. Korzystają Państwo z treści, które były w aplikacji.
# Button, a verb.
content-look = Szukaj nowszych treści
content-running = Szukamy nowszych treści…
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = Pobrano { $done } z { $total }
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = Wydawca: { $publisher }

content-how = Jak szukać?
content-automatic = Szukaj samoczynnie raz dziennie
content-save-data = Pobieraj tylko teksty, bez obrazów. To oszczędza transfer danych.
content-metered = To połączenie ma ograniczony transfer danych. Dlatego na razie nie pobieramy obrazów.

content-packs = Państwa treści
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = Stan: { $version }, odpowiada: { $publisher }
# A label beneath a pack: it was part of the app from the start.
content-shipped = Było w aplikacji
# A label beneath a pack: it was downloaded.
content-fetched = Od wydawcy
# Variables:
#   $date (String) - the day, written out
content-fresh = Od wydawcy. Potwierdzone do { $date }
# Variables:
#   $date (String) - the day, written out
content-stale = Niepotwierdzane od { $date }. Może być nieaktualne.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = Treści tego wydawcy zostały wycofane dnia { $date }. Proszę na nich nie polegać. Proszę zapytać w danym urzędzie lub placówce.

# Content as a file, brought along for somebody without internet.
carry-heading = Przynoszenie i przekazywanie
carry-explain = Bez własnego internetu, na przykład w pierwszym miesiącu, ktoś może dać Państwu najnowsze treści jako plik. Sprawdzamy ten plik tak samo jak wszystko inne.
carry-open-heading = Otwarcie pliku
# Button: choose a file on this device.
carry-open = Wybierz plik
carry-busy = Sprawdzamy plik…
carry-address-heading = Pobranie z urządzenia w pobliżu
carry-address-label = Adres urządzenia
# An example stands beneath.
carry-address-example = Adres wygląda tak:
# Button, a verb: fetch the content.
carry-address-fetch = Pobierz
carry-save-heading = Zapisanie dla kogoś innego
# Button, a verb.
carry-save = Zapisz treści jako plik
carry-saved = Plik zapisano tutaj:
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [one] Gotowe. { $count } część treści jest teraz nowsza.
        [few] Gotowe. { $count } części treści są teraz nowsze.
        [many] Gotowe. { $count } części treści jest teraz nowszych.
       *[other] Gotowe. { $count } części treści jest teraz nowsze.
    }
carry-newest = Mają już Państwo najnowsze treści.
# Variables:
#   $place (String) - name of the city
carry-other-place = Treści w tym pliku są dla miejscowości { $place }. To jeszcze nie Państwa miasto.
# Variables:
#   $place (String) - name of the city
carry-use-place = Wybierz { $place } jako moje miasto
