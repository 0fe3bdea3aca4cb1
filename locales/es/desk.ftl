# The mentor's desk: mentees, invitations, the own status, ready answers.

# People whom a mentor helps.
desk-heading = Personas que acompaño
desk-invite = Invitar a alguien
desk-none = Todavía no acompaña a nadie.
desk-none-do = Invite a alguien: recibirá un código QR y un enlace para una sola persona.
# Variables:
#   $language (String) - name of the language of the mentee's app
desk-language = Habla: { $language }
desk-shares-nothing = No le muestra nada de su plan.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [one] Le muestra { $count } paso
        [many] Le muestra { $count } de pasos
       *[other] Le muestra { $count } pasos
    }
desk-next-dates = Próximas fechas
# Button: to the conversation with this person.
desk-open-talk = Ir a la conversación
desk-show-invitation = Mostrar la invitación
# State of a step that a mentee shows: it is not done. Not: opened.
shared-open = Pendiente
desk-not-mentor = Esta página es para mentoras, mentores y centros de bienvenida.

## An invitation

inviting-heading = Su invitación
inviting-explain = Solo para una persona. Haga leer el código con la cámara o envíe el enlace por un medio que solo vea esa persona.
inviting-qr = Código QR con su invitación. El enlace de abajo dice lo mismo.
# Label above a web address.
inviting-link = Enlace
inviting-copy = Copiar el enlace
inviting-copied = El enlace está copiado.
inviting-not-copied = No se pudo copiar. El texto está seleccionado: cópielo usted.
# Variables:
#   $date (String) - the last day, written out
inviting-until = Es válida hasta el { $date }.
# Button, a verb: the invitation is no longer valid.
inviting-take-back = Retirar la invitación
inviting-said-back = La invitación se ha retirado.
# Button: takes an invitation out of the list.
inviting-remove = Quitar
# Variables:
#   $name (String) - name of the person who accepted
inviting-accepted = { $name } ha aceptado su invitación.

## The own status

# Variables:
#   $name (String) - the own name
me-name = Usted aparece aquí como: { $name }
# A noun: that a programme vouches for this mentor.
me-heading = Su confirmación
me-explain = Con una confirmación, las personas que acompaña ven que su programa responde por usted.
# Button, a verb.
me-ask = Pedir confirmación
me-ask-explain = Envíe este texto a su programa. El programa le enviará un enlace de vuelta.
me-request = Su solicitud
me-copy-request = Copiar la solicitud
me-copied-request = La solicitud está copiada.
# Heading above the field for the link.
me-enter = Introducir la confirmación
me-enter-label = Enlace con la confirmación
me-enter-explain = Su programa le envía este enlace. Empieza así:
# Button, a verb: accept the link that was entered.
me-enter-do = Aceptar
me-said-confirmed = Ya tiene la confirmación. Las personas que acompaña la ven.

## Ready answers

ready-explain = Guarde aquí lo que escribe a menudo.
ready-new = Nueva respuesta
# Button, a verb: keep the answer for later.
ready-add = Guardar
ready-said-removed = La respuesta se ha quitado.
# Variables:
#   $text (String) - the words of the answer
ready-remove = Quitar
    .aria-label = Quitar esta respuesta: { $text }
