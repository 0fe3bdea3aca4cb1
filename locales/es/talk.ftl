# Talk: the list of conversations, and what its screens share.

# Conversations, not discussions or calls.
talk-heading = Conversaciones
# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
talk-unread =
    { $count ->
        [one] { $count } mensaje nuevo
        [many] { $count } de mensajes nuevos
       *[other] { $count } mensajes nuevos
    }
# Variables:
#   $count (Number) - how many own messages wait, at least 1
talk-waiting =
    { $count ->
        [one] { $count } mensaje espera en este dispositivo
        [many] { $count } de mensajes esperan en este dispositivo
       *[other] { $count } mensajes esperan en este dispositivo
    }
# Variables:
#   $count (Number) - how many own messages cannot go, at least 1
talk-stuck =
    { $count ->
        [one] No se pudo enviar { $count } mensaje
        [many] No se pudieron enviar { $count } de mensajes
       *[other] No se pudieron enviar { $count } mensajes
    }
# Stands before an own message.
talk-you = Usted:
# Variables:
#   $title (String) - title of a step
talk-last-step = Paso: { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = Contacto: { $name }
talk-last-keep = Cuánto tiempo se guardan los mensajes
talk-last-newer = Un mensaje de una versión más nueva de { -brand }
talk-last-none = Todavía ningún mensaje
talk-back = Todas las conversaciones
# In place of a date.
talk-today = Hoy
# In place of a date.
talk-yesterday = Ayer

## Who somebody is

# Who somebody is.
role-newcomer = Persona nueva en Alemania
# Who somebody is; in German both genders.
role-mentor = Mentora o mentor
role-welcome-centre = Centro de bienvenida
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-by = Confirmado por { $by }, válido hasta el { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-by-short = Confirmado por { $by }
confirmed-none = No confirmado por ningún programa
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-over = La confirmación de { $by } venció el { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = { $by } ha retirado la confirmación
confirmed-other-person = La confirmación que se muestra aquí es de otra persona
confirmed-doubtful = No pudimos comprobar la confirmación

## How far a conversation is

# State in the list: the invitation has not been accepted.
stage-invited = Invitación en espera
# State in the list: the invitation is too old.
stage-over = Invitación vencida
# State in the list: the other has not answered yet.
stage-asked = Espera respuesta
# State in the list: the person has blocked the other.
stage-blocked = Bloqueada
# State in the list: the person has left.
stage-left = Abandonada
# State in the list: the other has left.
stage-peer-left = Terminada
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = Todavía nadie ha aceptado esta invitación. Es válida hasta el { $date }.
talk-invited-over = De esta invitación no surgió ninguna conversación. Ya no es válida.
talk-invited-name = Invitación pendiente

## Nobody to talk to yet

talk-none-heading = Una persona que conoce el lugar
talk-none-mentor = Una mentora o un mentor vive desde hace más tiempo en su ciudad y le ayuda voluntariamente y gratis.
# Sealed, as a letter is: encrypted end to end.
talk-none-sealed = Lo que escribe está sellado: solo ustedes dos pueden leerlo. Nosotros no podemos.
talk-none-begin = Para empezar necesita una invitación. Se la da su mentora, su mentor o el centro de bienvenida.
talk-have-invitation = Tengo una invitación
talk-another-invitation = Aceptar otra invitación
talk-am-mentor = Soy mentora o mentor o trabajo en un centro de bienvenida
# Link to the page of a mentor: people whom the mentor helps.
talk-desk = Personas que acompaño

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = Su buzón en { $relay } todavía no está abierto.
mailbox-waits-do = Se abre solo en cuanto tenga internet. Lo que escriba espera hasta entonces en este dispositivo.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = En este momento no se puede acceder a { $relay }.
mailbox-unreached-do = Lo que escriba espera en este dispositivo y se envía solo en cuanto sea posible.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = { $relay } no ha abierto su buzón.
mailbox-refused-mentor = El enlace de su programa no es válido o ya se usó. Pida uno nuevo a su programa.
mailbox-refused-newcomer = La invitación ya no es válida allí. Pida una nueva invitación.
mailbox-new-link = Introducir un nuevo enlace
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = { $relay } no entrega este buzón.
mailbox-not-ours-mentor = Quizás su buzón esté en otro dispositivo. Lo que está aquí se conserva. Con un nuevo enlace de su programa recibe aquí un buzón nuevo.
mailbox-not-ours-newcomer = Quizás su buzón esté en otro dispositivo. Lo que está aquí se conserva. Con una nueva invitación recibe aquí un buzón nuevo.
mailbox-open = Su buzón está abierto. Los mensajes llegan.

## What holds for all conversations

# Heading above settings.
talk-settings = Para todas las conversaciones
talk-tell-when-read = Mostrar a los demás que he leído sus mensajes

## On Today

# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
#   $name (String) - who wrote them
today-talk =
    { $count ->
        [one] { $count } mensaje nuevo de { $name }
        [many] { $count } de mensajes nuevos de { $name }
       *[other] { $count } mensajes nuevos de { $name }
    }
today-talk-read = Leer el mensaje

## On a step

step-ask = Pregunte a alguien
step-ask-explain = Enviamos este paso a su conversación. Después escribe usted su pregunta.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = Preguntar a { $name } sobre esto
step-ask-nobody = Una mentora o un mentor puede ayudarle con este paso. Todavía no tiene a nadie.
step-ask-how = Así encuentra a alguien
