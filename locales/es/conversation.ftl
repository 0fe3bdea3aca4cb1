# One conversation: its messages, what becomes of them, and its ends.

# Button that opens the menu of a conversation.
conversation-more = Más
# Variables:
#   $name (String) - name of the other
conversation-menu = Conversación con { $name }
conversation-older = Mostrar mensajes anteriores
conversation-empty = Aquí todavía no hay nada. Escriba simplemente como hablaría.
# Stands before a message of the other, for screen readers.
# Variables:
#   $name (String) - name of the other
message-from = { $name }:
# Said by a screen reader when a message arrives.
# Variables:
#   $name (String) - name of the other
#   $text (String) - what the message says
message-arrived = Nuevo mensaje de { $name }: { $text }

# Variables:
#   $time (String) - how long, such as "30 days"
message-keep = Los mensajes se guardan ahora durante este tiempo: { $time }

## What has become of a message

# State of an own message: it has not been sent yet.
message-waiting = Espera en este dispositivo
# State of an own message: it has left this device.
message-sent = Enviado
# State of an own message: it is on the other device.
message-received = Entregado
# State of an own message: it cannot be sent.
message-stuck = No enviado
message-stuck-refused = La otra parte ya no acepta mensajes.
message-stuck-over = La invitación venció antes de que llegara este mensaje.
message-stuck-not-taken = El servidor no acepta este mensaje así.
# Button, a verb.
message-again = Enviar otra vez
# Button, a verb: throw away a message that cannot be sent.
message-discard = Descartar
# Variables:
#   $name (String) - name of the other
message-read = { $name } ha leído hasta aquí
message-newer = Este mensaje necesita una versión más nueva de { -brand }.
# A label: the message contains a step of the plan.
message-step = Un paso
# A label: the message contains an office or advice centre.
message-contact = Un contacto
message-contact-open = Ver en los contactos
# Deadline of a step that somebody shows.
# Variables:
#   $date (String) - the day, written out
shared-due = Hasta el { $date }

## What speaks for caution

caution-money = Aquí se habla de dinero o de datos bancarios.
caution-money-explain = Una mentora o un mentor nunca le pregunta por eso. Si tiene dudas, pregunte a su ciudad o repórtelo.
caution-channel = Aquí se habla de otra aplicación, de un número privado o de un encuentro.
caution-channel-explain = Quedarse aquí le protege: solo aquí puede bloquear y reportar. No tiene que dar ningún dato.
caution-report = Reportar este mensaje

## Writing

composer-label = Su mensaje
# Button, a verb.
composer-send = Enviar
# Button, for screen readers, a verb.
composer-attach = Adjuntar un paso o un contacto
# The same button with little room.
composer-attach-short = Adjuntar
# Answers that a mentor has written in advance.
composer-ready = Respuestas preparadas
attach-step = Un paso de mi plan
attach-contact = Un contacto
# Label of a field, a verb.
attach-find = Buscar
attach-none = No encontramos nada sobre esto.
ready-none = Todavía no hay respuestas preparadas.
# Button, a verb.
ready-keep = Guardar este texto como respuesta preparada
ready-said-kept = La respuesta está guardada.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = { $name } todavía no ha respondido. Usted ya puede escribir.
# Variables:
#   $name (String) - name of the other
ended-blocked = Ha bloqueado a { $name }. Ya no llegan mensajes.
ended-left = Ha abandonado esta conversación. Lo que está aquí solo lo ve usted.
# Variables:
#   $name (String) - name of the other
ended-peer-left = { $name } ha abandonado esta conversación.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = { $name } ha abandonado esta conversación y le pide que la borre también aquí.
ended-over = La invitación venció antes de que pudiéramos responderla. Pida una nueva.
# Button: messages of the other arrive again.
ended-unblock = Desbloquear
# Button, a verb.
ended-erase = Borrar la conversación
# Button, a verb: the conversation stays.
ended-keep = Conservar
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = Esta conversación empezó con una versión más antigua de { -brand }. Continuará en cuanto { $name } también haya actualizado. Lo que usted escriba espera en este dispositivo.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = { $name } tenía antes aquí el nombre { $former }.
# Variables:
#   $name (String) - name of the other
notice-junk = Alguien que puede escribirle como { $name } envía una y otra vez cosas ilegibles. Si no para, bloquee a { $name } y pida una nueva invitación.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = { $name } recibe ahora los mensajes a través de { $relay }. Ese servidor ve entonces cuándo escribe su dispositivo. Hasta que usted esté de acuerdo, sus mensajes van por el camino de antes.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = Escribir a través de { $relay }

## The menu

# In the menu of a conversation, a verb.
menu-share = Mostrar mi plan
# In the menu of a conversation: what is known of the other person.
menu-peer = ¿Quién es?
menu-keep = ¿Cuánto tiempo se guarda esto?
# In the menu of a conversation, a verb: tell the programme of bad behaviour.
menu-report = Reportar
# In the menu of a conversation, a verb.
menu-block = Bloquear
menu-leave = Abandonar la conversación
menu-erase = Borrar la conversación

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = ¿Quién es { $name }?
# Before what the other person is: a mentor, a welcome centre.
peer-role = Función
# Heading, a noun: the word of a programme that it knows this mentor.
peer-confirmation = Confirmación
peer-confirmation-explain = Un programa ha comprobado quién es y responde por esta persona.
peer-no-confirmation-explain = No sabemos quién es. No hable de nada que no le diría también a una persona desconocida.
# Before the language of the other person.
peer-language = Idioma
# Before the name of a server.
peer-relay = Servidor
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = Sus mensajes van a través de { $relay }. Están sellados: el servidor no ve lo que contienen.
peer-keep = ¿Cuánto tiempo quedan los mensajes?
# Variables:
#   $name (String) - name of the other
peer-keep-explain = Después se borran en ambos dispositivos. { $name } ve lo que usted elige y también puede cambiarlo.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [one] { $count } día
        [many] { $count } de días
       *[other] { $count } días
    }
# A choice: for how long messages are kept.
keep-year = Un año
# A choice: for how long messages are kept.
keep-ever = Para siempre
keep-said = Cambiado. La otra parte lo sabrá.

## The safety number

safety-heading = Comparar el número de seguridad
# Variables:
#   $name (String) - name of the other
safety-explain = Si usted y { $name } ven el mismo número, nadie más puede leer lo que se escriben. Compárenlo cuando se encuentren o por teléfono.
safety-number = Número de seguridad
# The two numbers were the same.
safety-compared = Comparado: no hay nadie entre ustedes.
safety-not-compared = Todavía sin comparar
safety-none = Habrá un número en cuanto la otra persona haya respondido.
safety-qr = Código QR con el número de seguridad de esta conversación
safety-scan = O lea el código de la otra pantalla:
# Button: the two numbers are the same.
safety-same = Son iguales
# Button: the two numbers are different.
safety-differ = Son distintos
safety-said = Anotado: ha comparado el número.
# Button: the person had said by mistake that the numbers are the same.
safety-undo = Anotar como no comparado

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = ¿Bloquear a { $name }?
# Variables:
#   $name (String) - name of the other
block-explain = { $name } ya no podrá escribirle ni seguirá viendo su plan. Nadie le dice a { $name } que usted le ha bloqueado; los mensajes simplemente ya no llegan.
block-stays = Lo que ya está aquí se queda con usted. Puede reportarlo o desbloquear.
# Shown after blocking somebody.
block-said = Bloqueado.
# Shown after unblocking somebody.
unblock-said = Desbloqueado.
leave-heading = ¿Abandonar la conversación?
# Variables:
#   $name (String) - name of the other
leave-explain = { $name } verá que usted se ha ido. Después, ninguna de las dos partes podrá escribir. Lo que todavía no se ha enviado se descarta.
leave-stays = Lo que está aquí se queda en este dispositivo hasta que usted lo borre.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = Pedir a { $name } que también borre la conversación
leave-said = Ha abandonado la conversación.
erase-talk-heading = ¿Borrar la conversación?
# Variables:
#   $name (String) - name of the other
erase-talk-explain = Todos los mensajes se borran de este dispositivo. Nadie puede deshacerlo. En el dispositivo de { $name } queda lo que hay allí.
erase-talk-leaves = Si la conversación todavía está abierta, así también la abandona.
erase-talk-said = La conversación está borrada.
