# One conversation: its messages, what becomes of them, and its ends.

# Button that opens the menu of a conversation.
conversation-more = Plus
# Variables:
#   $name (String) - name of the other
conversation-menu = Conversation avec { $name }
conversation-older = Voir les messages plus anciens
conversation-empty = Il n’y a encore rien ici. Écrivez simplement comme vous parleriez.
# Stands before a message of the other, for screen readers.
# Variables:
#   $name (String) - name of the other
message-from = { $name } :
# Said by a screen reader when a message arrives.
# Variables:
#   $name (String) - name of the other
#   $text (String) - what the message says
message-arrived = Nouveau message de { $name } : { $text }

# Variables:
#   $time (String) - how long, such as "30 days"
message-keep = Les messages sont maintenant conservés pendant cette durée : { $time }

## What has become of a message

# State of an own message: it has not been sent yet.
message-waiting = En attente sur cet appareil
# State of an own message: it has left this device.
message-sent = Envoyé
# State of an own message: it is on the other device.
message-received = Arrivé
# State of an own message: it cannot be sent.
message-stuck = Non envoyé
message-stuck-refused = L’autre personne n’accepte plus de messages.
message-stuck-over = L’invitation a expiré avant l’arrivée de ce message.
message-stuck-not-taken = Le serveur n’accepte pas ce message tel quel.
# Button, a verb.
message-again = Renvoyer
# Button, a verb: throw away a message that cannot be sent.
message-discard = Abandonner
# Variables:
#   $name (String) - name of the other
message-read = { $name } a lu jusqu’ici
message-newer = Ce message demande une version plus récente de { -brand }.
# A label: the message contains a step of the plan.
message-step = Une étape
# A label: the message contains an office or advice centre.
message-contact = Un contact
message-contact-open = Voir dans les contacts
# Deadline of a step that somebody shows.
# Variables:
#   $date (String) - the day, written out
shared-due = D’ici au { $date }

## What speaks for caution

caution-money = Il est question ici d’argent ou de données bancaires.
caution-money-explain = Un mentor ne vous demande jamais cela. Si vous avez un doute, demandez à votre ville ou signalez-le.
caution-channel = Il est question ici d’une autre application, d’un numéro privé ou d’une rencontre.
caution-channel-explain = Rester ici vous protège : ici seulement, vous pouvez bloquer et signaler. Vous n’êtes pas obligé de donner quoi que ce soit.
caution-report = Signaler ce message

## Writing

composer-label = Votre message
# Button, a verb.
composer-send = Envoyer
# Button, for screen readers, a verb.
composer-attach = Joindre une étape ou un contact
# The same button with little room.
composer-attach-short = Joindre
# Answers that a mentor has written in advance.
composer-ready = Réponses prêtes
attach-step = Une étape de mon plan
attach-contact = Un contact
# Label of a field, a verb.
attach-find = Chercher
attach-none = Nous n’avons rien trouvé.
ready-none = Pas encore de réponses prêtes.
# Button, a verb.
ready-keep = Garder ce texte comme réponse prête
ready-said-kept = La réponse est gardée.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = { $name } n’a pas encore répondu. Vous pouvez déjà écrire.
# Variables:
#   $name (String) - name of the other
ended-blocked = Vous avez bloqué { $name }. Plus aucun message n’arrive.
ended-left = Vous avez quitté cette conversation. Il n’y a que vous qui voyez ce qui est écrit ici.
# Variables:
#   $name (String) - name of the other
ended-peer-left = { $name } a quitté cette conversation.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = { $name } a quitté cette conversation et vous demande de l’effacer ici aussi.
ended-over = L’invitation a expiré avant que nous puissions y répondre. Demandez-en une nouvelle.
# Button: messages of the other arrive again.
ended-unblock = Ne plus bloquer
# Button, a verb.
ended-erase = Effacer la conversation
# Button, a verb: the conversation stays.
ended-keep = Garder
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = Cette conversation a commencé avec une version plus ancienne de { -brand }. Elle continuera dès que { $name } aura aussi fait la mise à jour. Ce que vous écrivez attend sur cet appareil.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = Avant, { $name } s’appelait ici { $former }.
# Variables:
#   $name (String) - name of the other
notice-junk = Quelqu’un qui a le droit de vous écrire sous le nom de { $name } envoie sans cesse des choses illisibles. Si cela continue, bloquez { $name } et demandez une nouvelle invitation.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = { $name } reçoit maintenant les messages par { $relay }. Ce serveur verra donc quand votre appareil écrit. Tant que vous n’avez pas accepté, vos messages suivent le chemin actuel.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = Écrire par { $relay }

## The menu

# In the menu of a conversation, a verb.
menu-share = Montrer mon plan
# In the menu of a conversation: what is known of the other person.
menu-peer = Qui est-ce ?
menu-keep = Combien de temps est-ce conservé ?
# In the menu of a conversation, a verb: tell the programme of bad behaviour.
menu-report = Signaler
# In the menu of a conversation, a verb.
menu-block = Bloquer
menu-leave = Quitter la conversation
menu-erase = Effacer la conversation

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = Qui est { $name } ?
# Before what the other person is: a mentor, a welcome centre.
peer-role = Rôle
# Heading, a noun: the word of a programme that it knows this mentor.
peer-confirmation = Confirmation
peer-confirmation-explain = Un programme a vérifié qui est cette personne et s’en porte garant.
peer-no-confirmation-explain = Nous ne savons pas qui est cette personne. Ne parlez de rien que vous ne diriez pas aussi à un inconnu.
# Before the language of the other person.
peer-language = Langue
# Before the name of a server.
peer-relay = Serveur
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = Vos messages passent par { $relay }. Ils sont scellés : le serveur ne voit pas ce qu’ils disent.
peer-keep = Combien de temps les messages restent-ils ?
# Variables:
#   $name (String) - name of the other
peer-keep-explain = Ensuite, ils sont effacés sur les deux appareils. { $name } voit ce que vous choisissez et peut aussi le changer.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [one] { $count } jour
        [many] { $count } de jours
       *[other] { $count } jours
    }
# A choice: for how long messages are kept.
keep-year = Un an
# A choice: for how long messages are kept.
keep-ever = Pour toujours
keep-said = C’est changé. L’autre personne en est informée.

## The safety number

safety-heading = Comparer le numéro de sécurité
# Variables:
#   $name (String) - name of the other
safety-explain = Si { $name } et vous voyez le même numéro, personne ne peut lire ce que vous vous écrivez. Comparez-le quand vous vous rencontrez, ou au téléphone.
safety-number = Numéro de sécurité
# The two numbers were the same.
safety-compared = Comparé : personne ne se trouve entre vous.
safety-not-compared = Pas encore comparé
safety-none = Il y aura un numéro dès que l’autre personne aura répondu.
safety-qr = Code QR avec le numéro de sécurité de cette conversation
safety-scan = Ou lisez le code sur l’autre écran :
# Button: the two numbers are the same.
safety-same = Ils sont identiques
# Button: the two numbers are different.
safety-differ = Ils sont différents
safety-said = C’est noté : vous avez comparé le numéro.
# Button: the person had said by mistake that the numbers are the same.
safety-undo = Noter comme non comparé

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = Bloquer { $name } ?
# Variables:
#   $name (String) - name of the other
block-explain = { $name } ne peut plus vous écrire et ne voit plus la suite de votre plan. Personne ne dit à { $name } que vous avez bloqué ; les messages n’arrivent plus, c’est tout.
block-stays = Ce qui est déjà ici reste chez vous. Vous pouvez le signaler ou débloquer la personne.
# Shown after blocking somebody.
block-said = Bloqué.
# Shown after unblocking somebody.
unblock-said = N’est plus bloqué.
leave-heading = Quitter la conversation ?
# Variables:
#   $name (String) - name of the other
leave-explain = { $name } voit que vous êtes parti. Ensuite, aucun de vous deux ne peut plus écrire. Ce qui n’est pas encore envoyé est abandonné.
leave-stays = Ce qui est ici reste sur cet appareil jusqu’à ce que vous l’effaciez.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = Demander à { $name } d’effacer aussi la conversation
leave-said = Vous avez quitté la conversation.
erase-talk-heading = Effacer la conversation ?
# Variables:
#   $name (String) - name of the other
erase-talk-explain = Tous les messages seront effacés de cet appareil. Personne ne peut annuler cela. Chez { $name }, ce qui s’y trouve reste.
erase-talk-leaves = Si la conversation est encore ouverte, vous la quittez aussi.
erase-talk-said = La conversation est effacée.
