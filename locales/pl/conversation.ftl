# One conversation: its messages, what becomes of them, and its ends.

# Button that opens the menu of a conversation.
conversation-more = Więcej
# Variables:
#   $name (String) - name of the other
conversation-menu = Rozmowa: { $name }
conversation-older = Pokaż starsze wiadomości
conversation-empty = Tu jeszcze nic nie ma. Proszę po prostu pisać tak, jak się mówi.
# Stands before a message of the other, for screen readers.
# Variables:
#   $name (String) - name of the other
message-from = { $name }:
# Said by a screen reader when a message arrives.
# Variables:
#   $name (String) - name of the other
#   $text (String) - what the message says
message-arrived = Nowa wiadomość od { $name }: { $text }

# Variables:
#   $time (String) - how long, such as "30 days"
message-keep = Wiadomości są teraz przechowywane przez: { $time }

## What has become of a message

# State of an own message: it has not been sent yet.
message-waiting = Czeka na tym urządzeniu
# State of an own message: it has left this device.
message-sent = Wysłano
# State of an own message: it is on the other device.
message-received = Dostarczono
# State of an own message: it cannot be sent.
message-stuck = Nie wysłano
message-stuck-refused = Druga strona nie przyjmuje już wiadomości.
message-stuck-over = Zaproszenie wygasło, zanim ta wiadomość dotarła.
message-stuck-not-taken = Serwer nie przyjmuje tej wiadomości w takiej postaci.
# Button, a verb.
message-again = Wyślij jeszcze raz
# Button, a verb: throw away a message that cannot be sent.
message-discard = Odrzuć
# Variables:
#   $name (String) - name of the other
message-read = { $name }: przeczytano do tego miejsca
message-newer = Ta wiadomość wymaga nowszej wersji aplikacji { -brand }.
# A label: the message contains a step of the plan.
message-step = Krok
# A label: the message contains an office or advice centre.
message-contact = Kontakt
message-contact-open = Zobacz w kontaktach
# Deadline of a step that somebody shows.
# Variables:
#   $date (String) - the day, written out
shared-due = Do { $date }

## What speaks for caution

caution-money = Tu chodzi o pieniądze lub dane konta.
caution-money-explain = Mentorka lub mentor nigdy o to nie pyta. W razie wątpliwości proszę zapytać w swoim mieście albo to zgłosić.
caution-channel = Tu chodzi o inną aplikację, prywatny numer lub spotkanie.
caution-channel-explain = Pozostanie tutaj Państwa chroni: tylko tu można blokować i zgłaszać. Nie trzeba niczego podawać.
caution-report = Zgłoś tę wiadomość

## Writing

composer-label = Państwa wiadomość
# Button, a verb.
composer-send = Wyślij
# Button, for screen readers, a verb.
composer-attach = Dołącz krok lub kontakt
# The same button with little room.
composer-attach-short = Dołącz
# Answers that a mentor has written in advance.
composer-ready = Gotowe odpowiedzi
attach-step = Krok z mojego planu
attach-contact = Kontakt
# Label of a field, a verb.
attach-find = Szukaj
attach-none = Nic na ten temat nie znaleźliśmy.
ready-none = Nie ma jeszcze gotowych odpowiedzi.
# Button, a verb.
ready-keep = Zachowaj ten tekst jako gotową odpowiedź
ready-said-kept = Odpowiedź zachowano.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = { $name } jeszcze nie odpowiada. Można już pisać.
# Variables:
#   $name (String) - name of the other
ended-blocked = Zablokowali Państwo tę osobę: { $name }. Żadne wiadomości już nie przychodzą.
ended-left = Opuścili Państwo tę rozmowę. To, co tu jest, widzą tylko Państwo.
# Variables:
#   $name (String) - name of the other
ended-peer-left = Druga osoba opuściła tę rozmowę: { $name }.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = Druga osoba opuściła tę rozmowę i prosi, aby usunąć ją także tutaj: { $name }.
ended-over = Zaproszenie wygasło, zanim mogliśmy na nie odpowiedzieć. Proszę poprosić o nowe.
# Button: messages of the other arrive again.
ended-unblock = Przestań blokować
# Button, a verb.
ended-erase = Usuń rozmowę
# Button, a verb: the conversation stays.
ended-keep = Zachowaj
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = Ta rozmowa zaczęła się w starszej wersji aplikacji { -brand }. Będzie można ją kontynuować, gdy aktualizację zrobi też { $name }. To, co Państwo piszą, czeka na tym urządzeniu.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = { $name }: wcześniejsza nazwa tutaj to { $former }.
# Variables:
#   $name (String) - name of the other
notice-junk = Ktoś, kto może pisać do Państwa jako { $name }, wciąż przesyła nieczytelne treści. Jeśli to nie ustanie, proszę zablokować tę osobę ({ $name }) i poprosić o nowe zaproszenie.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = { $name } odbiera teraz wiadomości przez { $relay }. Ten serwer będzie wtedy widział, kiedy Państwa urządzenie pisze. Dopóki Państwo się nie zgodzą, wiadomości idą dotychczasową drogą.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = Pisz przez { $relay }

## The menu

# In the menu of a conversation, a verb.
menu-share = Pokaż mój plan
# In the menu of a conversation: what is known of the other person.
menu-peer = Kto to jest?
menu-keep = Jak długo to jest przechowywane?
# In the menu of a conversation, a verb: tell the programme of bad behaviour.
menu-report = Zgłoś
# In the menu of a conversation, a verb.
menu-block = Zablokuj
menu-leave = Opuść rozmowę
menu-erase = Usuń rozmowę

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = Kim jest { $name }?
# Before what the other person is: a mentor, a welcome centre.
peer-role = Rola
# Heading, a noun: the word of a programme that it knows this mentor.
peer-confirmation = Potwierdzenie
peer-confirmation-explain = Program sprawdził, kto to jest, i za to ręczy.
peer-no-confirmation-explain = Nie wiemy, kto to jest. Proszę nie rozmawiać o niczym, czego nie powiedzieliby Państwo obcej osobie.
# Before the language of the other person.
peer-language = Język
# Before the name of a server.
peer-relay = Serwer
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = Państwa wiadomości idą przez { $relay }. Są zapieczętowane: serwer nie widzi, co w nich jest.
peer-keep = Jak długo zostają wiadomości?
# Variables:
#   $name (String) - name of the other
peer-keep-explain = Potem są usuwane na obu urządzeniach. { $name } widzi, co Państwo wybiorą, i też może to zmienić.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [one] { $count } dzień
        [few] { $count } dni
        [many] { $count } dni
       *[other] { $count } dnia
    }
# A choice: for how long messages are kept.
keep-year = Rok
# A choice: for how long messages are kept.
keep-ever = Na zawsze
keep-said = Zmieniono. Druga strona się o tym dowie.

## The safety number

safety-heading = Porównanie numeru bezpieczeństwa
# Variables:
#   $name (String) - name of the other
safety-explain = Jeśli Państwo i { $name } widzą ten sam numer, nikt nie może czytać tego, co Państwo do siebie piszą. Proszę porównać numery na spotkaniu albo przez telefon.
safety-number = Numer bezpieczeństwa
# The two numbers were the same.
safety-compared = Porównano: nikogo nie ma między Państwem.
safety-not-compared = Jeszcze nie porównano
safety-none = Numer będzie dostępny, gdy druga osoba odpowie.
safety-qr = Kod QR z numerem bezpieczeństwa tej rozmowy
safety-scan = Albo proszę odczytać kod z drugiego ekranu:
# Button: the two numbers are the same.
safety-same = Są takie same
# Button: the two numbers are different.
safety-differ = Są różne
safety-said = Zapisano: numer został porównany.
# Button: the person had said by mistake that the numbers are the same.
safety-undo = Oznacz jako nieporównany

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = Zablokować tę osobę: { $name }?
# Variables:
#   $name (String) - name of the other
block-explain = Ta osoba ({ $name }) nie będzie już mogła do Państwa pisać i nie zobaczy dalszych zmian Państwa planu. Nikt nie powie jej o zablokowaniu; wiadomości po prostu nie będą już docierać.
block-stays = To, co już tu jest, zostaje u Państwa. Można to zgłosić albo cofnąć blokadę.
# Shown after blocking somebody.
block-said = Zablokowano.
# Shown after unblocking somebody.
unblock-said = Już nie zablokowano.
leave-heading = Opuścić rozmowę?
# Variables:
#   $name (String) - name of the other
leave-explain = { $name } zobaczy, że Państwo odeszli. Potem żadna ze stron nie może już pisać. Co jeszcze nie zostało wysłane, przepadnie.
leave-stays = To, co tu jest, zostaje na tym urządzeniu, dopóki Państwo tego nie usuną.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = Poproś, aby druga osoba ({ $name }) też usunęła rozmowę
leave-said = Opuścili Państwo rozmowę.
erase-talk-heading = Usunąć rozmowę?
# Variables:
#   $name (String) - name of the other
erase-talk-explain = Wszystkie wiadomości zostaną usunięte z tego urządzenia. Nikt nie może tego cofnąć. U drugiej osoby ({ $name }) zostaje to, co tam jest.
erase-talk-leaves = Jeśli rozmowa jest jeszcze otwarta, tym samym także ją Państwo opuszczą.
erase-talk-said = Rozmowa jest usunięta.
