# Talk: the list of conversations, and what its screens share.

# Conversations, not discussions or calls.
talk-heading = Conversations
# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
talk-unread =
    { $count ->
        [one] { $count } nouveau message
        [many] { $count } de nouveaux messages
       *[other] { $count } nouveaux messages
    }
# Variables:
#   $count (Number) - how many own messages wait, at least 1
talk-waiting =
    { $count ->
        [one] { $count } message attend sur cet appareil
        [many] { $count } de messages attendent sur cet appareil
       *[other] { $count } messages attendent sur cet appareil
    }
# Variables:
#   $count (Number) - how many own messages cannot go, at least 1
talk-stuck =
    { $count ->
        [one] { $count } message n’a pas pu être envoyé
        [many] { $count } de messages n’ont pas pu être envoyés
       *[other] { $count } messages n’ont pas pu être envoyés
    }
# Stands before an own message.
talk-you = Vous :
# Variables:
#   $title (String) - title of a step
talk-last-step = Étape : { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = Contact : { $name }
talk-last-keep = Durée de conservation des messages
talk-last-newer = Un message d’une version plus récente de { -brand }
talk-last-none = Pas encore de message
talk-back = Toutes les conversations
# In place of a date.
talk-today = Aujourd’hui
# In place of a date.
talk-yesterday = Hier

## Who somebody is

# Who somebody is.
role-newcomer = Depuis peu en Allemagne
# Who somebody is; in German both genders.
role-mentor = Mentore ou mentor
role-welcome-centre = Centre de bienvenue
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-by = Confirmé par { $by }, valable jusqu’au { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-by-short = Confirmé par { $by }
confirmed-none = Pas confirmé par un programme
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-over = La confirmation de { $by } a expiré le { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = { $by } a retiré la confirmation
confirmed-other-person = La confirmation montrée ici appartient à quelqu’un d’autre
confirmed-doubtful = Nous n’avons pas pu vérifier la confirmation

## How far a conversation is

# State in the list: the invitation has not been accepted.
stage-invited = L’invitation attend
# State in the list: the invitation is too old.
stage-over = Invitation expirée
# State in the list: the other has not answered yet.
stage-asked = Attend une réponse
# State in the list: the person has blocked the other.
stage-blocked = Bloquée
# State in the list: the person has left.
stage-left = Quittée
# State in the list: the other has left.
stage-peer-left = Terminée
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = Personne n’a encore accepté cette invitation. Elle est valable jusqu’au { $date }.
talk-invited-over = Cette invitation n’a donné aucune conversation. Elle n’est plus valable.
talk-invited-name = Invitation ouverte

## Nobody to talk to yet

talk-none-heading = Quelqu’un qui s’y connaît
talk-none-mentor = Une mentore ou un mentor vit depuis plus longtemps dans votre ville et vous aide, bénévolement et gratuitement.
# Sealed, as a letter is: encrypted end to end.
talk-none-sealed = Ce que vous écrivez est scellé : vous deux seulement pouvez le lire. Nous ne le pouvons pas.
talk-none-begin = Pour commencer, il vous faut une invitation. Vous la recevez de votre mentore, de votre mentor ou du centre de bienvenue.
talk-have-invitation = J’ai une invitation
talk-another-invitation = Accepter une autre invitation
talk-am-mentor = Je suis mentor ou je travaille dans un centre de bienvenue
# Link to the page of a mentor: people whom the mentor helps.
talk-desk = Mes mentorés

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = Votre boîte aux lettres chez { $relay } n’est pas encore ouverte.
mailbox-waits-do = Elle s’ouvre toute seule dès que vous êtes sur internet. En attendant, ce que vous écrivez reste sur cet appareil.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = { $relay } n’est pas accessible en ce moment.
mailbox-unreached-do = Ce que vous écrivez attend sur cet appareil et part tout seul dès que c’est possible.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = { $relay } n’a pas ouvert votre boîte aux lettres.
mailbox-refused-mentor = Le lien de votre programme n’est pas valable ou a déjà été utilisé. Demandez-en un nouveau à votre programme.
mailbox-refused-newcomer = L’invitation n’y est plus valable. Demandez une nouvelle invitation.
mailbox-new-link = Saisir un nouveau lien
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = { $relay } ne donne pas accès à cette boîte aux lettres.
mailbox-not-ours-mentor = Votre boîte aux lettres est peut-être sur un autre appareil. Ce qui est ici reste. Avec un nouveau lien de votre programme, vous recevez ici une nouvelle boîte aux lettres.
mailbox-not-ours-newcomer = Votre boîte aux lettres est peut-être sur un autre appareil. Ce qui est ici reste. Avec une nouvelle invitation, vous recevez ici une nouvelle boîte aux lettres.
mailbox-open = Votre boîte aux lettres est ouverte. Les messages arrivent.

## What holds for all conversations

# Heading above settings.
talk-settings = Pour toutes les conversations
talk-tell-when-read = Montrer aux autres que j’ai lu leurs messages

## On Today

# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
#   $name (String) - who wrote them
today-talk =
    { $count ->
        [one] { $count } nouveau message de { $name }
        [many] { $count } de nouveaux messages de { $name }
       *[other] { $count } nouveaux messages de { $name }
    }
today-talk-read = Lire le message

## On a step

step-ask = Demandez à quelqu’un
step-ask-explain = Nous envoyons cette étape dans votre conversation. Ensuite, vous y ajoutez votre question.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = Demander à { $name }
step-ask-nobody = Un mentor peut vous aider pour cette étape. Vous n’en avez pas encore.
step-ask-how = Comment trouver quelqu’un
