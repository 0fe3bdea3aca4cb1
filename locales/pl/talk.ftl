# Talk: the list of conversations, and what its screens share.

# Conversations, not discussions or calls.
talk-heading = Rozmowy
# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
talk-unread =
    { $count ->
        [one] { $count } nowa wiadomość
        [few] { $count } nowe wiadomości
        [many] { $count } nowych wiadomości
       *[other] { $count } nowej wiadomości
    }
# Variables:
#   $count (Number) - how many own messages wait, at least 1
talk-waiting =
    { $count ->
        [one] { $count } wiadomość czeka na tym urządzeniu
        [few] { $count } wiadomości czekają na tym urządzeniu
        [many] { $count } wiadomości czeka na tym urządzeniu
       *[other] { $count } wiadomości czeka na tym urządzeniu
    }
# Variables:
#   $count (Number) - how many own messages cannot go, at least 1
talk-stuck =
    { $count ->
        [one] Nie udało się wysłać { $count } wiadomości
        [few] Nie udało się wysłać { $count } wiadomości
        [many] Nie udało się wysłać { $count } wiadomości
       *[other] Nie udało się wysłać { $count } wiadomości
    }
# Stands before an own message.
talk-you = Ja:
# Variables:
#   $title (String) - title of a step
talk-last-step = Krok: { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = Kontakt: { $name }
talk-last-keep = Jak długo wiadomości są przechowywane
talk-last-newer = Wiadomość z nowszej wersji aplikacji { -brand }
talk-last-none = Jeszcze nie ma wiadomości
talk-back = Wszystkie rozmowy
# In place of a date.
talk-today = Dzisiaj
# In place of a date.
talk-yesterday = Wczoraj

## Who somebody is

# Who somebody is.
role-newcomer = Nowa osoba w Niemczech
# Who somebody is; in German both genders.
role-mentor = Mentorka lub mentor
role-welcome-centre = Centrum powitalne
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-by = Potwierdza: { $by }, ważne do { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-by-short = Potwierdza: { $by }
confirmed-none = Niepotwierdzone przez żaden program
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-over = Potwierdzenie ({ $by }) jest nieważne od { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = Potwierdzenie zostało wycofane: { $by }
confirmed-other-person = Pokazane tu potwierdzenie należy do kogoś innego
confirmed-doubtful = Nie mogliśmy sprawdzić potwierdzenia

## How far a conversation is

# State in the list: the invitation has not been accepted.
stage-invited = Zaproszenie czeka
# State in the list: the invitation is too old.
stage-over = Zaproszenie wygasło
# State in the list: the other has not answered yet.
stage-asked = Czeka na odpowiedź
# State in the list: the person has blocked the other.
stage-blocked = Zablokowano
# State in the list: the person has left.
stage-left = Opuszczono
# State in the list: the other has left.
stage-peer-left = Zakończono
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = Nikt jeszcze nie przyjął tego zaproszenia. Jest ważne do { $date }.
talk-invited-over = Z tego zaproszenia nie powstała rozmowa. Nie jest już ważne.
talk-invited-name = Otwarte zaproszenie

## Nobody to talk to yet

talk-none-heading = Ktoś, kto się na tym zna
talk-none-mentor = Mentorka lub mentor mieszka w Państwa mieście już dłużej i pomaga dobrowolnie i bezpłatnie.
# Sealed, as a letter is: encrypted end to end.
talk-none-sealed = To, co Państwo piszą, jest zapieczętowane: mogą to przeczytać tylko dwie osoby w rozmowie. My nie możemy.
talk-none-begin = Na początek potrzebne jest zaproszenie. Dostaną je Państwo od swojej mentorki, swojego mentora lub z centrum powitalnego.
talk-have-invitation = Mam zaproszenie
talk-another-invitation = Przyjmij jeszcze jedno zaproszenie
talk-am-mentor = Jestem mentorką lub mentorem albo pracuję w centrum powitalnym
# Link to the page of a mentor: people whom the mentor helps.
talk-desk = Moi podopieczni

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = Państwa skrzynka na { $relay } nie jest jeszcze otwarta.
mailbox-waits-do = Otworzy się sama, gdy będzie połączenie z internetem. To, co Państwo piszą, czeka do tego czasu na tym urządzeniu.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = { $relay } jest w tej chwili niedostępny.
mailbox-unreached-do = To, co Państwo piszą, czeka na tym urządzeniu i zostanie wysłane samo, gdy tylko będzie to możliwe.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = { $relay }: serwer nie otworzył Państwa skrzynki.
mailbox-refused-mentor = Link od programu jest nieważny albo został już użyty. Proszę poprosić swój program o nowy.
mailbox-refused-newcomer = Zaproszenie nie jest tam już ważne. Proszę poprosić o nowe zaproszenie.
mailbox-new-link = Wpisz nowy link
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = { $relay } nie wydaje tej skrzynki.
mailbox-not-ours-mentor = Być może Państwa skrzynka jest na innym urządzeniu. To, co tu jest, zostaje. Z nowym linkiem od programu dostaną tu Państwo nową skrzynkę.
mailbox-not-ours-newcomer = Być może Państwa skrzynka jest na innym urządzeniu. To, co tu jest, zostaje. Z nowym zaproszeniem dostaną tu Państwo nową skrzynkę.
mailbox-open = Skrzynka jest otwarta. Wiadomości przychodzą.

## What holds for all conversations

# Heading above settings.
talk-settings = Dla wszystkich rozmów
talk-tell-when-read = Pokazuj innym, że ich wiadomości są przeczytane

## On Today

# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
#   $name (String) - who wrote them
today-talk =
    { $count ->
        [one] { $count } nowa wiadomość od { $name }
        [few] { $count } nowe wiadomości od { $name }
        [many] { $count } nowych wiadomości od { $name }
       *[other] { $count } nowej wiadomości od { $name }
    }
today-talk-read = Przeczytaj wiadomość

## On a step

step-ask = Zapytaj kogoś
step-ask-explain = Wyślemy ten krok do Państwa rozmowy. Potem proszę dopisać swoje pytanie.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = Zapytaj o to: { $name }
step-ask-nobody = Mentorka lub mentor może pomóc w tym kroku. Na razie nikogo Państwo nie mają.
step-ask-how = Jak kogoś znaleźć
