# Talk: the list of conversations, and what its screens share.

talk-heading = Conversations
# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
talk-unread =
    { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }
# Variables:
#   $count (Number) - how many own messages wait, at least 1
talk-waiting =
    { $count ->
        [one] { $count } message is waiting on this device
       *[other] { $count } messages are waiting on this device
    }
# Variables:
#   $count (Number) - how many own messages cannot go, at least 1
talk-stuck =
    { $count ->
        [one] { $count } message could not be sent
       *[other] { $count } messages could not be sent
    }
# Stands before an own message.
talk-you = You:
# Variables:
#   $title (String) - title of a step
talk-last-step = Step: { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = Contact: { $name }
talk-last-keep = How long messages are kept
talk-last-newer = A message from a newer version of { -brand }
talk-last-none = No message yet
talk-back = All conversations
talk-today = Today
talk-yesterday = Yesterday

## Who somebody is

role-newcomer = New in Germany
role-mentor = Mentor
role-welcome-centre = Welcome centre
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-by = Confirmed by { $by }, valid until { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-by-short = Confirmed by { $by }
confirmed-none = Not confirmed by any programme
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-over = The confirmation by { $by } ended on { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = { $by } has withdrawn the confirmation
confirmed-other-person = The confirmation shown here belongs to somebody else
confirmed-doubtful = We could not check the confirmation

## How far a conversation is

stage-invited = Invitation waiting
stage-over = Invitation expired
stage-asked = Waiting for an answer
stage-blocked = Blocked
stage-left = Left
stage-peer-left = Ended
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = Nobody has accepted this invitation yet. It is valid until { $date }.
talk-invited-over = This invitation did not lead to a conversation. It is no longer valid.
talk-invited-name = Open invitation

## Nobody to talk to yet

talk-none-heading = Somebody who knows the way
talk-none-mentor = A mentor has lived in your city for longer and helps you, as a volunteer and free of charge.
talk-none-sealed = What you write is sealed: only the two of you can read it. We cannot.
talk-none-begin = To begin, you need an invitation. You get it from your mentor or from the welcome centre.
talk-have-invitation = I have an invitation
talk-another-invitation = Accept another invitation
talk-am-mentor = I am a mentor or work in a welcome centre
talk-desk = My mentees

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = Your mailbox at { $relay } is not open yet.
mailbox-waits-do = It opens by itself as soon as you are on the internet. Until then, what you write waits on this device.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = { $relay } cannot be reached at the moment.
mailbox-unreached-do = What you write waits on this device and is sent automatically as soon as possible.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = { $relay } has not opened your mailbox.
mailbox-refused-mentor = The link from your programme is not valid or was used before. Ask your programme for a new one.
mailbox-refused-newcomer = The invitation is no longer valid there. Ask for a new invitation.
mailbox-new-link = Enter a new link
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = { $relay } does not give out this mailbox.
mailbox-not-ours-mentor = Perhaps your mailbox is on another device. What is here stays. With a new link from your programme you get a new mailbox here.
mailbox-not-ours-newcomer = Perhaps your mailbox is on another device. What is here stays. With a new invitation you get a new mailbox here.
mailbox-open = Your mailbox is open. Messages arrive.

## What holds for all conversations

talk-settings = For all conversations
talk-tell-when-read = Show others that I have read their messages

## On Today

# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
#   $name (String) - who wrote them
today-talk =
    { $count ->
        [one] { $count } new message from { $name }
       *[other] { $count } new messages from { $name }
    }
today-talk-read = Read the message

## On a step

step-ask = Ask somebody
step-ask-explain = We put this step into your conversation. Then you write your question.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = Ask { $name } about this
step-ask-nobody = A mentor can help you with this step. You don’t have one yet.
step-ask-how = How to find somebody
