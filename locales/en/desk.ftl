# The mentor’s desk: mentees, invitations, the own status, ready answers.

desk-heading = My mentees
desk-invite = Invite somebody
desk-none = You are not helping anybody yet.
desk-none-do = Invite somebody: you get a QR code and a link for exactly one person.
# Variables:
#   $language (String) - name of the language of the mentee’s app
desk-language = Speaks: { $language }
desk-shares-nothing = Shows you nothing of the plan.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [one] Shows you { $count } step
       *[other] Shows you { $count } steps
    }
desk-next-dates = Next dates
desk-open-talk = Go to the conversation
desk-show-invitation = Show the invitation
shared-open = Open
desk-not-mentor = This page is for mentors and welcome centres.

## An invitation

inviting-heading = Your invitation
inviting-explain = For one person only. Let them read the code with a camera, or send the link in a way that only this person sees.
inviting-qr = QR code with your invitation. The link below contains the same.
inviting-link = Link
inviting-copy = Copy the link
inviting-copied = The link is copied.
inviting-not-copied = Copying did not work. The text is selected: copy it yourself.
# Variables:
#   $date (String) - the last day, written out
inviting-until = It is valid until { $date }.
inviting-take-back = Take the invitation back
inviting-said-back = The invitation is taken back.
inviting-remove = Remove
# Variables:
#   $name (String) - name of the person who accepted
inviting-accepted = { $name } has accepted your invitation.

## The own status

# Variables:
#   $name (String) - the own name
me-name = You are here as: { $name }
me-heading = Your confirmation
me-explain = With a confirmation, mentees see that your programme vouches for you.
me-ask = Ask to be confirmed
me-ask-explain = Send this text to your programme. It sends you a link back.
me-request = Your request
me-copy-request = Copy the request
me-copied-request = The request is copied.
me-enter = Enter the confirmation
me-enter-label = Link with the confirmation
me-enter-explain = Your programme sends you this link. It begins like this:
me-enter-do = Take it
me-said-confirmed = You are confirmed now. Your mentees see it.

## Ready answers

ready-explain = Keep ready here what you often write.
ready-new = New answer
ready-add = Keep it
ready-said-removed = The answer is removed.
# Variables:
#   $text (String) - the words of the answer
ready-remove = Remove
    .aria-label = Remove this answer: { $text }
