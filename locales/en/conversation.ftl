# One conversation: its messages, what becomes of them, and its ends.

conversation-more = More
# Variables:
#   $name (String) - name of the other
conversation-menu = Conversation with { $name }
conversation-older = Show older messages
conversation-empty = There is nothing here yet. Just write as you would speak.
# Stands before a message of the other, for screen readers.
# Variables:
#   $name (String) - name of the other
message-from = { $name }:
# Said by a screen reader when a message arrives.
# Variables:
#   $name (String) - name of the other
#   $text (String) - what the message says
message-arrived = New message from { $name }: { $text }

# Variables:
#   $time (String) - how long, such as "30 days"
message-keep = Messages are now kept for this long: { $time }

## What has become of a message

message-waiting = Waiting on this device
message-sent = Sent
message-received = Received
message-stuck = Not sent
message-stuck-refused = The other side no longer accepts messages.
message-stuck-over = The invitation had expired before this message arrived.
message-stuck-not-taken = The server does not accept this message.
message-again = Send again
message-discard = Discard
# Variables:
#   $name (String) - name of the other
message-read = { $name } has read up to here
message-newer = This message needs a newer version of { -brand }.
message-step = A step
message-contact = A contact
message-contact-open = See it in the contacts
# Variables:
#   $date (String) - the day, written out
shared-due = By { $date }

## What speaks for caution

caution-money = Money or account data is mentioned here.
caution-money-explain = A mentor never asks you for them. If you are unsure, ask your city or report it.
caution-channel = Another app, a private number or a meeting is mentioned here.
caution-channel-explain = Staying here protects you: only here can you block and report. You don’t have to give anything away.
caution-report = Report this message

## Writing

composer-label = Your message
composer-send = Send
composer-attach = Attach a step or a contact
composer-attach-short = Attach
composer-ready = Ready answers
attach-step = A step of my plan
attach-contact = A contact
attach-find = Find
attach-none = We found nothing for this.
ready-none = No ready answers yet.
ready-keep = Keep this text as a ready answer
ready-said-kept = The answer is kept.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = { $name } has not answered yet. You can already write.
# Variables:
#   $name (String) - name of the other
ended-blocked = You have blocked { $name }. No more messages arrive.
ended-left = You have left this conversation. Only you see what is here.
# Variables:
#   $name (String) - name of the other
ended-peer-left = { $name } has left this conversation.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = { $name } has left this conversation and asks you to erase it here too.
ended-over = The invitation had expired before we could answer it. Ask for a new one.
ended-unblock = Stop blocking
ended-erase = Erase the conversation
ended-keep = Keep it
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = This conversation began with an older version of { -brand }. It goes on as soon as { $name } has updated too. What you write waits on this device.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = { $name } used to go by the name { $former }.
# Variables:
#   $name (String) - name of the other
notice-junk = Somebody who may write to you as { $name } keeps sending unreadable messages. If this goes on, block { $name } and ask for a new invitation.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = { $name } now receives messages through { $relay }. That server will see when your device writes. Until you agree, your messages go the same way as before.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = Write through { $relay }

## The menu

menu-share = Show my plan
menu-peer = Who is this?
menu-keep = How long is this kept?
menu-report = Report
menu-block = Block
menu-leave = Leave the conversation
menu-erase = Erase the conversation

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = Who is { $name }?
peer-role = Role
peer-confirmation = Confirmation
peer-confirmation-explain = A programme has checked who this is and vouches for it.
peer-no-confirmation-explain = We don’t know who this is. Don’t talk about anything that you would not tell a stranger.
peer-language = Language
peer-relay = Server
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = Your messages go through { $relay }. They are sealed: the server does not see what is in them.
peer-keep = How long do messages stay?
# Variables:
#   $name (String) - name of the other
peer-keep-explain = After that they are erased on both devices. { $name } sees what you choose, and can change it too.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
keep-year = One year
keep-ever = For ever
keep-said = Changed. The other side will see it.

## The safety number

safety-heading = Compare the safety number
# Variables:
#   $name (String) - name of the other
safety-explain = If you and { $name } see the same number, nobody can read what you write to each other. Compare it when you meet, or on the telephone.
safety-number = Safety number
safety-compared = Compared: nobody stands between you.
safety-not-compared = Not compared yet
safety-none = There is a number as soon as the other has answered.
safety-qr = QR code with the safety number of this conversation
safety-scan = Or read the code from the other screen:
safety-same = They are the same
safety-differ = They are different
safety-said = Noted: you have compared the number.
safety-undo = Mark as not compared

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = Block { $name }?
# Variables:
#   $name (String) - name of the other
block-explain = { $name } can no longer write to you and no longer sees your plan change. Nobody tells { $name } that you have blocked; messages just don’t arrive.
block-stays = What is already here stays with you. You can report it or stop blocking.
block-said = Blocked.
unblock-said = No longer blocked.
leave-heading = Leave the conversation?
# Variables:
#   $name (String) - name of the other
leave-explain = { $name } sees that you have gone. After that neither of you can write. What has not been sent yet is discarded.
leave-stays = What is here stays on this device until you erase it.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = Ask { $name } to erase the conversation too
leave-said = You have left the conversation.
erase-talk-heading = Erase the conversation?
# Variables:
#   $name (String) - name of the other
erase-talk-explain = All messages are erased from this device. Nobody can undo this. What { $name } has stays there.
erase-talk-leaves = If the conversation is still open, you leave it too.
erase-talk-said = The conversation is erased.
