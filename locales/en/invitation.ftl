# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = Accept an invitation
invitation-paste = Text of the invitation
invitation-paste-explain = If you were given a link, tap it, or copy it and paste it here. A text that begins like this is the right one:
invitation-read = See the invitation
# Variables:
#   $name (String) - name of the person who invites
invitation-from = { $name } invites you
invitation-other = Paste another invitation
# Variables:
#   $date (String) - the last day, written out
invitation-until = Valid until { $date }
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = The messages go sealed through { $relay }
other-relay = Your place recommends other servers than this one. Ask why, if you do not know.
invitation-unconfirmed = No programme confirms who this is. Accept only if you know this person or were given the invitation by them.
# Variables:
#   $name (String) - name of the person who invites
invitation-is-over = This invitation is no longer valid. Ask { $name } for a new one.
invitation-is-used = You have already accepted this invitation on this device. The conversation already exists.
invitation-open = Go to the conversation
invitation-accept = Accept and begin
# Variables:
#   $name (String) - name of the person who invites
invitation-name = The name that { $name } sees
invitation-name-explain = A first name is enough.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = Move my mailbox from { $from } to { $relay }. My other conversations then go that way too.

## The agreement; each line stands alone, so that it can be read in two languages

talk-agreement = What we agree on
# Variables:
#   $language (String) - name of a language
talk-agreement-in = The same in the other language: { $language }
talk-agreement-1 = We help one another voluntarily and free of charge.
talk-agreement-2 = Between us there is no money, and there are no loans, gifts or contracts.
talk-agreement-3 = What we say stays between us. Only when life or health is in danger may one get help.
talk-agreement-4 = This is not legal advice. Offices and advice centres decide.
talk-agreement-5 = We respect one another. Nobody is discriminated against, and nobody has to meet in private.
talk-agreement-6 = Either side may leave, block or report something at any time.
talk-agreement-7 = Messages are erased after the agreed time.
talk-agreement-8 = In an emergency we call the emergency numbers and don’t wait for an answer here.
talk-agreement-9 = What we write carries our signature. Each of us can show it to others and prove who wrote it.

## Becoming a mentor

mentor-heading = Become a mentor
mentor-explain = Your programme or your city gives you a link for this. It is valid for one device. A mailbox that you already have moves to the server of your programme; your conversations stay.
mentor-ticket = Link from your programme
mentor-ticket-example = The link begins like this:
mentor-name = Your name, as others see it
mentor-name-explain = The name by which your programme knows you. A first name is enough. Your programme’s confirmation holds for exactly this name.
mentor-role = How do you help?
mentor-accept = Accept and begin
