# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = Accepter une invitation
invitation-paste = Texte de l’invitation
invitation-paste-explain = Si vous avez reçu un lien, touchez-le, ou copiez-le et collez-le ici. Un texte qui commence ainsi est le bon :
# Button, a verb.
invitation-read = Voir l’invitation
# Variables:
#   $name (String) - name of the person who invites
invitation-from = { $name } vous invite
invitation-other = Coller une autre invitation
# Variables:
#   $date (String) - the last day, written out
invitation-until = Valable jusqu’au { $date }
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = Les messages passent, scellés, par { $relay }
other-relay = Votre localité recommande d’autres serveurs que celui-ci. Demandez pourquoi si vous ne connaissez pas la raison.
invitation-unconfirmed = Aucun programme ne confirme qui est cette personne. N’acceptez que si vous la connaissez ou si elle vous a remis l’invitation elle-même.
# Variables:
#   $name (String) - name of the person who invites
invitation-is-over = Cette invitation n’est plus valable. Demandez-en une nouvelle à { $name }.
invitation-is-used = Cette invitation est déjà devenue une conversation sur cet appareil.
# Button: to the conversation that came of the invitation.
invitation-open = Vers la conversation
# Button, a verb.
invitation-accept = Accepter et commencer
# Variables:
#   $name (String) - name of the person who invites
invitation-name = Le nom que voit { $name }
invitation-name-explain = Un prénom suffit.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = Ma boîte aux lettres doit déménager de { $from } vers { $relay }. Mes autres conversations suivent alors aussi ce chemin.

## The agreement; each line stands alone, so that it can be read in two languages

# Heading: what both sides promise.
talk-agreement = Ce sur quoi nous nous mettons d’accord
# Variables:
#   $language (String) - name of a language
talk-agreement-in = La même chose dans l’autre langue : { $language }
talk-agreement-1 = Nous nous aidons volontairement et gratuitement.
talk-agreement-2 = Entre nous, il n’y a ni argent, ni crédits, ni cadeaux, ni contrats.
talk-agreement-3 = Ce que nous disons reste entre nous. On a le droit de chercher de l’aide seulement si la vie ou la santé est en danger.
talk-agreement-4 = Ceci n’est pas un conseil juridique. Ce sont les administrations et les centres de conseil qui décident.
talk-agreement-5 = Nous nous respectons. Personne n’est défavorisé et personne n’est obligé de se rencontrer en privé.
talk-agreement-6 = Chacun peut à tout moment partir, bloquer ou signaler quelque chose.
talk-agreement-7 = Les messages sont effacés après le temps convenu.
talk-agreement-8 = En cas d’urgence, nous appelons les numéros d’urgence et n’attendons pas de réponse ici.
talk-agreement-9 = Ce que nous écrivons porte notre signature. Chacun peut le montrer à d’autres et prouver qui l’a écrit.

## Becoming a mentor

mentor-heading = Devenir mentor
mentor-explain = Votre programme ou votre ville vous donne un lien pour cela. Il est valable pour un appareil. Si vous avez déjà une boîte aux lettres, elle déménage sur le serveur de votre programme ; vos conversations restent.
mentor-ticket = Lien de votre programme
mentor-ticket-example = Le lien commence ainsi :
mentor-name = Votre nom, tel que les autres le voient
mentor-name-explain = Le nom sous lequel votre programme vous connaît. Un prénom suffit. La confirmation de votre programme vaut pour ce nom exact.
mentor-role = Comment aidez-vous ?
# Button, a verb.
mentor-accept = Accepter et commencer
