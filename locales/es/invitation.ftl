# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = Aceptar una invitación
invitation-paste = Texto de la invitación
invitation-paste-explain = Si ha recibido un enlace, tóquelo, o cópielo y péguelo aquí. Un texto que empieza así es el correcto:
# Button, a verb.
invitation-read = Ver la invitación
# Variables:
#   $name (String) - name of the person who invites
invitation-from = { $name } le invita
invitation-other = Pegar otra invitación
# Variables:
#   $date (String) - the last day, written out
invitation-until = Válida hasta el { $date }
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = Los mensajes van sellados a través de { $relay }
other-relay = Su localidad recomienda otros servidores y no este. Pregunte si no conoce el motivo.
invitation-unconfirmed = Ningún programa confirma quién es. Acepte solo si conoce a esta persona o si ella misma le ha dado la invitación.
# Variables:
#   $name (String) - name of the person who invites
invitation-is-over = Esta invitación ya no es válida. Pida una nueva a { $name }.
invitation-is-used = Esta invitación ya es una conversación en este dispositivo.
# Button: to the conversation that came of the invitation.
invitation-open = Ir a la conversación
# Button, a verb.
invitation-accept = Aceptar y empezar
# Variables:
#   $name (String) - name of the person who invites
invitation-name = El nombre que ve { $name }
invitation-name-explain = Basta con el nombre de pila.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = Quiero que mi buzón se traslade de { $from } a { $relay }. Mis otras conversaciones también irán entonces por ahí.

## The agreement; each line stands alone, so that it can be read in two languages

# Heading: what both sides promise.
talk-agreement = En esto nos ponemos de acuerdo
# Variables:
#   $language (String) - name of a language
talk-agreement-in = Lo mismo en el otro idioma: { $language }
talk-agreement-1 = Nos ayudamos voluntariamente y gratis.
talk-agreement-2 = Entre nosotros no hay dinero, ni préstamos, ni regalos, ni contratos.
talk-agreement-3 = Lo que decimos queda entre nosotros. Solo si la vida o la salud están en peligro se puede buscar ayuda.
talk-agreement-4 = Esto no es asesoramiento jurídico. Deciden las autoridades y los centros de asesoramiento.
talk-agreement-5 = Nos respetamos. Nadie sufre discriminación y nadie tiene que encontrarse en privado.
talk-agreement-6 = Cada parte puede irse, bloquear o reportar algo en cualquier momento.
talk-agreement-7 = Los mensajes se borran después del tiempo acordado.
talk-agreement-8 = En una emergencia llamamos a los números de emergencia y no esperamos una respuesta aquí.
talk-agreement-9 = Lo que escribimos lleva nuestra firma. Cada parte puede mostrarlo a otros y demostrar quién lo escribió.

## Becoming a mentor

mentor-heading = Ser mentora o mentor
mentor-explain = Su programa o su ciudad le da para esto un enlace. Es válido para un dispositivo. Si ya tiene un buzón, se traslada al servidor de su programa; sus conversaciones se conservan.
mentor-ticket = Enlace de su programa
mentor-ticket-example = El enlace empieza así:
mentor-name = Su nombre, como lo ven los demás
mentor-name-explain = El nombre con el que le conoce su programa. Basta con el nombre de pila. La confirmación de su programa vale exactamente para este nombre.
mentor-role = ¿Cómo ayuda usted?
# Button, a verb.
mentor-accept = Aceptar y empezar
