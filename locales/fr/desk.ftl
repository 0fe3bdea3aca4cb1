# The mentor's desk: mentees, invitations, the own status, ready answers.

# People whom a mentor helps.
desk-heading = Mes mentorés
desk-invite = Inviter quelqu’un
desk-none = Vous n’accompagnez encore personne.
desk-none-do = Invitez quelqu’un : vous recevez un code QR et un lien pour une seule personne.
# Variables:
#   $language (String) - name of the language of the mentee's app
desk-language = Parle : { $language }
desk-shares-nothing = Ne vous montre rien de son plan.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [one] Vous montre { $count } étape
        [many] Vous montre { $count } d’étapes
       *[other] Vous montre { $count } étapes
    }
desk-next-dates = Prochaines dates
# Button: to the conversation with this person.
desk-open-talk = Vers la conversation
desk-show-invitation = Montrer l’invitation
# State of a step that a mentee shows: it is not done. Not: opened.
shared-open = À faire
desk-not-mentor = Cette page est destinée aux mentors et aux centres de bienvenue.

## An invitation

inviting-heading = Votre invitation
inviting-explain = Pour une seule personne. Faites lire le code par son appareil photo, ou envoyez le lien par un moyen que cette personne est seule à voir.
inviting-qr = Code QR de votre invitation. Le lien en dessous dit la même chose.
# Label above a web address.
inviting-link = Lien
inviting-copy = Copier le lien
inviting-copied = Le lien est copié.
inviting-not-copied = La copie n’a pas marché. Le texte est sélectionné : copiez-le vous-même.
# Variables:
#   $date (String) - the last day, written out
inviting-until = Elle est valable jusqu’au { $date }.
# Button, a verb: the invitation is no longer valid.
inviting-take-back = Annuler l’invitation
inviting-said-back = L’invitation est annulée.
# Button: takes an invitation out of the list.
inviting-remove = Retirer
# Variables:
#   $name (String) - name of the person who accepted
inviting-accepted = { $name } a accepté votre invitation.

## The own status

# Variables:
#   $name (String) - the own name
me-name = Ici, vous êtes : { $name }
# A noun: that a programme vouches for this mentor.
me-heading = Votre confirmation
me-explain = Avec une confirmation, les mentorés voient que votre programme se porte garant de vous.
# Button, a verb.
me-ask = Demander une confirmation
me-ask-explain = Envoyez ce texte à votre programme. Il vous renverra un lien.
me-request = Votre demande
me-copy-request = Copier la demande
me-copied-request = La demande est copiée.
# Heading above the field for the link.
me-enter = Saisir la confirmation
me-enter-label = Lien de confirmation
me-enter-explain = Votre programme vous envoie ce lien. Il commence ainsi :
# Button, a verb: accept the link that was entered.
me-enter-do = Valider
me-said-confirmed = Vous avez maintenant votre confirmation. Vos mentorés la voient.

## Ready answers

ready-explain = Gardez ici ce que vous écrivez souvent.
ready-new = Nouvelle réponse
# Button, a verb: keep the answer for later.
ready-add = Garder
ready-said-removed = La réponse est retirée.
# Variables:
#   $text (String) - the words of the answer
ready-remove = Retirer
    .aria-label = Retirer cette réponse : { $text }
