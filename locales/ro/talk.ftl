# Talk: the list of conversations, and what its screens share.

talk-heading = Conversații
# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
talk-unread =
    { $count ->
        [one] { $count } mesaj nou
        [few] { $count } mesaje noi
       *[other] { $count } de mesaje noi
    }
# Variables:
#   $count (Number) - how many own messages wait, at least 1
talk-waiting =
    { $count ->
        [one] { $count } mesaj așteaptă pe acest dispozitiv
        [few] { $count } mesaje așteaptă pe acest dispozitiv
       *[other] { $count } de mesaje așteaptă pe acest dispozitiv
    }
# Variables:
#   $count (Number) - how many own messages cannot go, at least 1
talk-stuck =
    { $count ->
        [one] { $count } mesaj nu a putut fi trimis
        [few] { $count } mesaje nu au putut fi trimise
       *[other] { $count } de mesaje nu au putut fi trimise
    }
# Stands before an own message.
talk-you = Dumneavoastră:
# Variables:
#   $title (String) - title of a step
talk-last-step = Pas: { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = Contact: { $name }
talk-last-keep = Cât timp se păstrează mesajele
talk-last-newer = Un mesaj dintr-o versiune mai nouă de { -brand }
talk-last-none = Încă niciun mesaj
talk-back = Toate conversațiile
talk-today = Azi
talk-yesterday = Ieri

## Who somebody is

role-newcomer = Nou în Germania
role-mentor = Mentor sau mentoră
role-welcome-centre = Centru de bun venit
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-by = Confirmat de { $by }, valabil până la { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-by-short = Confirmat de { $by }
confirmed-none = Neconfirmat de niciun program
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-over = Confirmarea de la { $by } a expirat la { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = { $by } a retras confirmarea
confirmed-other-person = Confirmarea arătată aici aparține altcuiva
confirmed-doubtful = Nu am putut verifica această confirmare

## How far a conversation is

stage-invited = Invitația așteaptă
stage-over = Invitație expirată
stage-asked = Așteaptă răspuns
stage-blocked = Blocat
stage-left = Părăsit
stage-peer-left = Încheiat
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = Nimeni nu a acceptat încă această invitație. Este valabilă până la { $date }.
talk-invited-over = Din această invitație nu s-a născut o conversație. Nu mai este valabilă.
talk-invited-name = Invitație deschisă

## Nobody to talk to yet

talk-none-heading = Un om care se pricepe
talk-none-mentor = Un mentor sau o mentoră locuiește de mai mult timp în orașul dumneavoastră și vă ajută de bunăvoie și gratuit.
talk-none-sealed = Ce scrieți este sigilat: doar dumneavoastră doi puteți citi. Noi nu putem.
talk-none-begin = Ca să începeți, aveți nevoie de o invitație. O primiți de la mentorul sau mentora dumneavoastră ori de la centrul de bun venit.
talk-have-invitation = Am o invitație
talk-another-invitation = Acceptați încă o invitație
talk-am-mentor = Sunt mentor sau lucrez într-un centru de bun venit
talk-desk = Persoanele mele

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = Cutia dumneavoastră poștală la { $relay } nu este încă deschisă.
mailbox-waits-do = Se deschide de la sine imediat ce aveți internet. Ce scrieți așteaptă până atunci pe acest dispozitiv.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = { $relay } nu este accesibil acum.
mailbox-unreached-do = Ce scrieți așteaptă pe acest dispozitiv și pleacă de la sine imediat ce se poate.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = { $relay } nu v-a deschis cutia poștală.
mailbox-refused-mentor = Linkul de la programul dumneavoastră nu este valabil sau a fost deja folosit. Cereți programului unul nou.
mailbox-refused-newcomer = Invitația nu mai este valabilă acolo. Cereți o nouă invitație.
mailbox-new-link = Introduceți un link nou
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = { $relay } nu dă această cutie poștală.
mailbox-not-ours-mentor = Poate cutia dumneavoastră poștală este pe alt dispozitiv. Ce scrie aici rămâne. Cu un link nou de la program primiți aici o cutie poștală nouă.
mailbox-not-ours-newcomer = Poate cutia dumneavoastră poștală este pe alt dispozitiv. Ce scrie aici rămâne. Cu o nouă invitație primiți aici o cutie poștală nouă.
mailbox-open = Cutia dumneavoastră poștală este deschisă. Mesajele ajung.

## What holds for all conversations

talk-settings = Pentru toate conversațiile
talk-tell-when-read = Arătați altora că le-am citit mesajele

## On Today

# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
#   $name (String) - who wrote them
today-talk =
    { $count ->
        [one] { $count } mesaj nou de la { $name }
        [few] { $count } mesaje noi de la { $name }
       *[other] { $count } de mesaje noi de la { $name }
    }
today-talk-read = Citiți mesajul

## On a step

step-ask = Întrebați pe cineva
step-ask-explain = Trimitem acest pas în conversația dumneavoastră. Apoi scrieți întrebarea.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = Întrebați: { $name }
step-ask-nobody = Un mentor vă poate ajuta la acest pas. Încă nu aveți pe nimeni.
step-ask-how = Așa găsiți pe cineva
