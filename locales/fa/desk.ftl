# The mentor's desk: mentees, invitations, the own status, ready answers.

# People whom a mentor helps.
desk-heading = کسانی که همراهی می‌کنم
desk-invite = دعوت از یک نفر
desk-none = هنوز کسی را همراهی نمی‌کنید.
desk-none-do = کسی را دعوت کنید: یک کد QR و یک لینک برای دقیقاً یک نفر می‌گیرید.
# Variables:
#   $language (String) - name of the language of the mentee's app
desk-language = زبان: { $language }
desk-shares-nothing = چیزی از برنامه خود به شما نشان نمی‌دهد.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [one] { $count } گام به شما نشان می‌دهد
       *[other] { $count } گام به شما نشان می‌دهد
    }
desk-next-dates = تاریخ‌های بعدی
# Button: to the conversation with this person.
desk-open-talk = رفتن به گفتگو
desk-show-invitation = نمایش دعوت‌نامه
# State of a step that a mentee shows: it is not done. Not: opened.
shared-open = انجام نشده
desk-not-mentor = این صفحه برای همراهان و مراکز خوش‌آمدگویی است.

## An invitation

inviting-heading = دعوت‌نامه شما
inviting-explain = فقط برای یک نفر. بگذارید کد را با دوربین بخواند، یا لینک را از راهی بفرستید که فقط همان شخص می‌بیند.
inviting-qr = کد QR با دعوت‌نامه شما. لینک زیر آن همان را می‌گوید.
# Label above a web address.
inviting-link = لینک
inviting-copy = کپی لینک
inviting-copied = لینک کپی شد.
inviting-not-copied = کپی نشد. متن علامت‌گذاری شده است: خودتان آن را کپی کنید.
# Variables:
#   $date (String) - the last day, written out
inviting-until = تا { $date } اعتبار دارد.
# Button, a verb: the invitation is no longer valid.
inviting-take-back = پس گرفتن دعوت‌نامه
inviting-said-back = دعوت‌نامه پس گرفته شد.
# Button: takes an invitation out of the list.
inviting-remove = برداشتن
# Variables:
#   $name (String) - name of the person who accepted
inviting-accepted = { $name } دعوت‌نامه شما را پذیرفت.

## The own status

# Variables:
#   $name (String) - the own name
me-name = نام شما در اینجا: { $name }
# A noun: that a programme vouches for this mentor.
me-heading = تأیید شما
me-explain = با یک تأیید، کسانی که همراهی می‌کنید می‌بینند که برنامه همراهی شما، شما را تأیید می‌کند.
# Button, a verb.
me-ask = درخواست تأیید
me-ask-explain = این متن را به برنامه همراهی خود بفرستید. آن‌ها یک لینک برای شما می‌فرستند.
me-request = درخواست شما
me-copy-request = کپی درخواست
me-copied-request = درخواست کپی شد.
# Heading above the field for the link.
me-enter = وارد کردن تأیید
me-enter-label = لینک تأیید
me-enter-explain = برنامه همراهی شما این لینک را برایتان می‌فرستد. لینک این‌طور شروع می‌شود:
# Button, a verb: accept the link that was entered.
me-enter-do = پذیرفتن
me-said-confirmed = شما اکنون تأیید شده‌اید. کسانی که همراهی می‌کنید، آن را می‌بینند.

## Ready answers

ready-explain = آنچه را که زیاد می‌نویسید، اینجا آماده نگه دارید.
ready-new = پاسخ تازه
# Button, a verb: keep the answer for later.
ready-add = نگه داشتن
ready-said-removed = پاسخ برداشته شد.
# Variables:
#   $text (String) - the words of the answer
ready-remove = برداشتن
    .aria-label = برداشتن این پاسخ: { $text }
