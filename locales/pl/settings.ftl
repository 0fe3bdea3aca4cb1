# Settings, my answers, about.

settings-heading = Ustawienia
settings-language = Język
# Languages in which a text may appear that is missing in the first.
settings-also = Czytam też w językach
settings-also-explain = Gdy jakiegoś tekstu nie ma jeszcze w Państwa języku, pokażemy go w jednym z tych języków.
settings-also-second = Pierwszy wybór
settings-also-third = Drugi wybór
settings-also-none = Żaden
language-remove-done = Język usunięto.
# Heading, a noun: how texts look.
settings-reading = Czytanie
settings-text-size = Wielkość liter
# A choice: size of the letters.
text-size-normal = Zwykła
text-size-large = Duża
text-size-largest = Bardzo duża
settings-theme = Kolory
# A choice: colours as the device has them.
theme-system = Jak w urządzeniu
# A choice: colours.
theme-light = Jasne
# A choice: colours.
theme-dark = Ciemne
settings-contrast = Kontrast
# A choice: contrast as the device has it.
contrast-system = Jak w urządzeniu
# A choice: strong contrast.
contrast-more = Silny
settings-place = Moje miasto
settings-no-place = Jeszcze nie wybrano
settings-change-place = Zmień miasto
settings-answers = Moje odpowiedzi
settings-about = { -brand }: informacje i źródła

answers-explain = Każdą odpowiedź można zmienić lub usunąć. Plan od razu się dostosuje.
answers-none = Jeszcze bez odpowiedzi
# In place of an answer: the person would rather not say.
answers-withheld = Wolę nie mówić
# Button, a verb.
answers-change = Zmień
answers-forget = Usuń odpowiedź

# Heading, a noun: the app asks for a PIN.
settings-lock = Blokada kodem PIN
lock-on = Blokada jest włączona. Przy uruchomieniu { -brand } prosi o kod PIN.
lock-off = Blokada jest wyłączona. Każdy, kto używa tego urządzenia, może otworzyć aplikację { -brand }.
lock-set = Ustaw kod PIN
lock-change = Zmień kod PIN
lock-remove = Wyłącz blokadę
lock-explain = Proszę wybrać co najmniej 6 cyfr i dobrze zapamiętać kod PIN. Bez kodu PIN nikt nie może ponownie otworzyć Państwa danych.
lock-new-pin = Nowy kod PIN
lock-new-pin-again = Nowy kod PIN jeszcze raz
lock-different = Oba kody PIN nie są takie same.
lock-said-on = Blokada jest teraz włączona.
lock-said-off = Blokada jest teraz wyłączona.

settings-storage = Moje dane
storage-what = { -brand } zapisuje Państwa odpowiedzi, postępy i notatki na tym urządzeniu w postaci zaszyfrowanej. Nic z tego nie jest wysyłane.
storage-key-system = Klucz znajduje się w magazynie kluczy tego urządzenia. Dzięki temu dane są dobrze chronione.
storage-key-file = Klucz znajduje się w pliku na tym urządzeniu, bo nie ma ono magazynu kluczy. Kto ma dostęp do Państwa konta użytkownika, mógłby odczytać dane. Z kodem PIN są lepiej chronione.
storage-key-pin = Klucz powstaje z Państwa kodu PIN. Bez kodu PIN nikt nie może odczytać danych.
storage-key-browser = Klucz znajduje się w pamięci tej przeglądarki, obok danych. Kto ma dostęp do Państwa konta użytkownika na tym urządzeniu, mógłby odczytać dane. PIN chroni je lepiej.
storage-key-memory = Na tym urządzeniu nic nie zostaje: po zamknięciu lub odświeżeniu tej karty nikt już nie odczyta danych.
# Before the path of a folder.
storage-folder = Folder:
export-explain = Można zapisać wszystkie swoje dane w pliku i zabrać je ze sobą. Ten plik nie jest zaszyfrowany.
export-action = Eksportuj dane
export-saved = Państwa dane zapisano tutaj:
copy-heading = Dane z innego urządzenia
copy-explain = Dane zostały wyeksportowane na innym urządzeniu lub w przeglądarce? Wtedy proszę otworzyć plik tutaj. To, co już tu wpisano, zostaje, chyba że w pliku jest coś innego. Rozmowy nie są przenoszone.
# Button.
copy-action = Otwórz plik
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [one] Przejęto { $taken } wpis.
        [few] Przejęto { $taken } wpisy.
        [many] Przejęto { $taken } wpisów.
       *[other] Przejęto { $taken } wpisu.
    }
copy-code-explain = Dane można też zabrać jako kod QR: proszę skierować na kod aparat drugiego urządzenia.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = Pokaż jako kod QR
# Above the code.
copy-code-seen = Kto sfotografuje ten kod, ma wszystko, co Państwo wpisali. Proszę pokazywać go tylko swojemu drugiemu urządzeniu.
# Button.
copy-code-hide = Ukryj kod
# What the picture is, for people who do not see it.
copy-code-label = Kod QR ze wszystkim, co Państwo wpisali
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = To za dużo na kod QR. Proszę zabrać dane jako plik.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = Odczytaj kod QR lub wklej link
# Label of a field.
copy-paste = Link z Państwa danymi
# The beginning of a link follows.
copy-paste-explain = Mają Państwo link ze swoimi danymi? Proszę wkleić go tutaj. Właściwy tekst zaczyna się tak:
copy-offer-heading = Przejąć te dane?
# The next six follow as a list, each with a number behind it.
copy-offer-explain = Pochodzą z innego urządzenia:
copy-answers = Odpowiedzi
# Steps that are started, done or set aside.
copy-steps = Kroki
copy-notes = Notatki
# Days on which the person wants to be reminded of a step.
copy-dates = Przypomnienia
# Papers that the person has ticked as held.
copy-papers = Posiadane dokumenty
# Codes with which the person has opened what an employer offers.
copy-employers = Kody firm
copy-offer-stays = To, co już wpisano na tym urządzeniu, zostaje, chyba że tutaj jest coś innego.
# Button, a verb: takes over what was listed.
copy-take = Przejmij
# Button beside copy-take.
copy-not-now = Nie teraz

# Variables:
#   $version (String) - such as "1.0.0"
about-version = { -brand }, wersja { $version }
about-explain = „Lotse” to po niemiecku pilot, który bezpiecznie wprowadza statki do obcego portu. { -brand } towarzyszy Państwu w pierwszych miesiącach w nowym mieście, także bez internetu.
about-no-advice = Wszystkie informacje starannie sprawdzamy. Nie zastępują one jednak porady prawnej.
about-packs = Treści i ich języki
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = Stan: { $version }, odpowiada: { $publisher }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
# Variables:
#   $date (String) - the day, written out
about-reviewed = sprawdzono: { $date }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-machine = napisane z pomocą maszyny, jeszcze przez nikogo niesprawdzone
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-not-reviewed = napisane przez ludzi, jeszcze niesprawdzone
