# One conversation: its messages, what becomes of them, and its ends.

conversation-more = Mai mult
# Variables:
#   $name (String) - name of the other
conversation-menu = Conversație cu { $name }
conversation-older = Arătați mesajele mai vechi
conversation-empty = Aici nu este încă nimic. Scrieți simplu, așa cum ați vorbi.
# Stands before a message of the other, for screen readers.
# Variables:
#   $name (String) - name of the other
message-from = { $name }:
# Said by a screen reader when a message arrives.
# Variables:
#   $name (String) - name of the other
#   $text (String) - what the message says
message-arrived = Mesaj nou de la { $name }: { $text }

# Variables:
#   $time (String) - how long, such as "30 days"
message-keep = Mesajele se păstrează acum atât timp: { $time }

## What has become of a message

message-waiting = Așteaptă pe acest dispozitiv
message-sent = Trimis
message-received = Ajuns
message-stuck = Netrimis
message-stuck-refused = Cealaltă parte nu mai primește mesaje.
message-stuck-over = Invitația expirase înainte ca acest mesaj să ajungă.
message-stuck-not-taken = Serverul nu primește acest mesaj în această formă.
message-again = Trimiteți din nou
message-discard = Renunțați
# Variables:
#   $name (String) - name of the other
message-read = { $name } a citit până aici
message-newer = Acest mesaj are nevoie de o versiune mai nouă de { -brand }.
message-step = Un pas
message-contact = Un contact
message-contact-open = Vedeți în contacte
# Variables:
#   $date (String) - the day, written out
shared-due = Până la { $date }

## What speaks for caution

caution-money = Aici este vorba despre bani sau date de cont.
caution-money-explain = Un mentor nu vă întreabă niciodată despre asta. Dacă nu sunteți sigur(ă), întrebați la orașul dumneavoastră sau raportați.
caution-channel = Aici este vorba despre altă aplicație, un număr privat sau o întâlnire.
caution-channel-explain = Vă protejează să rămâneți aici: doar aici puteți bloca și raporta. Nu trebuie să dați nimic mai departe.
caution-report = Raportați acest mesaj

## Writing

composer-label = Mesaj
composer-send = Trimiteți
composer-attach = Atașați un pas sau un contact
composer-attach-short = Atașați
composer-ready = Răspunsuri gata scrise
attach-step = Un pas din planul meu
attach-contact = Un contact
attach-find = Căutați
attach-none = Nu am găsit nimic.
ready-none = Încă niciun răspuns gata scris.
ready-keep = Păstrați acest text ca răspuns
ready-said-kept = Răspunsul este păstrat.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = { $name } nu a răspuns încă. Puteți scrie deja.
# Variables:
#   $name (String) - name of the other
ended-blocked = Ați blocat: { $name }. Nu mai ajung mesaje.
ended-left = Ați părăsit această conversație. Ce scrie aici vedeți doar dumneavoastră.
# Variables:
#   $name (String) - name of the other
ended-peer-left = { $name } a părăsit această conversație.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = { $name } a părăsit această conversație și vă roagă să o ștergeți și aici.
ended-over = Invitația expirase înainte să putem răspunde. Cereți una nouă.
ended-unblock = Nu mai blocați
ended-erase = Ștergeți conversația
ended-keep = Păstrați
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = Această conversație a început cu o versiune mai veche de { -brand }. Continuă imediat ce și { $name } face actualizarea. Ce scrieți așteaptă pe acest dispozitiv.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = { $name } avea aici înainte numele { $former }.
# Variables:
#   $name (String) - name of the other
notice-junk = Cineva care vă poate scrie ca { $name } trimite mereu lucruri de necitit. Dacă nu încetează, blocați ({ $name }) și cereți o nouă invitație.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = { $name } primește acum mesaje prin { $relay }. Acest server vede atunci când scrie dispozitivul dumneavoastră. Până sunteți de acord, mesajele merg pe calea de până acum.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = Scrieți prin { $relay }

## The menu

menu-share = Arătați planul meu
menu-peer = Cine este?
menu-keep = Cât timp rămâne salvat?
menu-report = Raportați
menu-block = Blocați
menu-leave = Părăsiți conversația
menu-erase = Ștergeți conversația

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = Cine este { $name }?
peer-role = Rol
peer-confirmation = Confirmare
peer-confirmation-explain = Un program a verificat cine este și răspunde pentru această persoană.
peer-no-confirmation-explain = Nu știm cine este. Nu vorbiți despre nimic ce nu ați spune și unui străin.
peer-language = Limba
peer-relay = Server
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = Mesajele dumneavoastră merg prin { $relay }. Sunt sigilate: serverul nu vede ce scrie în ele.
peer-keep = Cât timp rămân mesajele?
# Variables:
#   $name (String) - name of the other
peer-keep-explain = Apoi se șterg de pe ambele dispozitive. { $name } vede ce alegeți și poate și schimba.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [one] { $count } zi
        [few] { $count } zile
       *[other] { $count } de zile
    }
keep-year = Un an
keep-ever = Pentru totdeauna
keep-said = Schimbat. Cealaltă parte va afla.

## The safety number

safety-heading = Comparați numărul de siguranță
# Variables:
#   $name (String) - name of the other
safety-explain = Dacă dumneavoastră și { $name } vedeți același număr, nimeni nu poate citi ce vă scrieți. Comparați-l când vă întâlniți sau la telefon.
safety-number = Număr de siguranță
safety-compared = Comparat: nu este nimeni între dumneavoastră.
safety-not-compared = Încă necomparat
safety-none = Numărul există imediat ce cealaltă persoană a răspuns.
safety-qr = Cod QR cu numărul de siguranță al acestei conversații
safety-scan = Sau citiți codul de pe celălalt ecran:
safety-same = Sunt la fel
safety-differ = Sunt diferite
safety-said = Notat: ați comparat numărul.
safety-undo = Notați ca necomparat

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = Blocați: { $name }?
# Variables:
#   $name (String) - name of the other
block-explain = { $name } nu vă mai poate scrie și nici nu vă mai vede planul. Nimeni nu îi spune ({ $name }) că ați blocat; mesajele doar nu mai ajung.
block-stays = Ce este deja aici rămâne la dumneavoastră. Puteți raporta sau puteți anula blocarea.
block-said = Blocat.
unblock-said = Nu mai este blocat.
leave-heading = Părăsiți conversația?
# Variables:
#   $name (String) - name of the other
leave-explain = { $name } vede că ați plecat. Apoi niciunul dintre dumneavoastră nu mai poate scrie. Ce nu s-a trimis încă se pierde.
leave-stays = Ce scrie aici rămâne pe acest dispozitiv până când ștergeți.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = Rugați și cealaltă persoană ({ $name }) să șteargă conversația
leave-said = Ați părăsit conversația.
erase-talk-heading = Ștergeți conversația?
# Variables:
#   $name (String) - name of the other
erase-talk-explain = Toate mesajele se șterg de pe acest dispozitiv. Nimeni nu le poate aduce înapoi. La { $name } rămâne ce este acolo.
erase-talk-leaves = Dacă conversația este încă deschisă, prin asta o și părăsiți.
erase-talk-said = Conversația este ștearsă.
