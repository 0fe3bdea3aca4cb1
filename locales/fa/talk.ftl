# Talk: the list of conversations, and what its screens share.

# Conversations, not discussions or calls.
talk-heading = گفتگوها
# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
talk-unread =
    { $count ->
        [one] { $count } پیام تازه
       *[other] { $count } پیام تازه
    }
# Variables:
#   $count (Number) - how many own messages wait, at least 1
talk-waiting =
    { $count ->
        [one] { $count } پیام روی این دستگاه منتظر است
       *[other] { $count } پیام روی این دستگاه منتظر است
    }
# Variables:
#   $count (Number) - how many own messages cannot go, at least 1
talk-stuck =
    { $count ->
        [one] { $count } پیام فرستاده نشد
       *[other] { $count } پیام فرستاده نشد
    }
# Stands before an own message.
talk-you = شما:
# Variables:
#   $title (String) - title of a step
talk-last-step = گام: { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = نشانی تماس: { $name }
talk-last-keep = پیام‌ها چه مدت نگه داشته می‌شوند
talk-last-newer = پیامی از نسخه تازه‌تری از { -brand }
talk-last-none = هنوز پیامی نیست
talk-back = همه گفتگوها
# In place of a date.
talk-today = امروز
# In place of a date.
talk-yesterday = دیروز

## Who somebody is

# Who somebody is.
role-newcomer = تازه به آلمان آمده
# Who somebody is; in German both genders.
role-mentor = همراه
role-welcome-centre = مرکز خوش‌آمدگویی
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-by = تأیید از { $by }، معتبر تا { $date }
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-by-short = تأیید از { $by }
confirmed-none = هیچ برنامه همراهی او را تأیید نکرده است
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-over = تأیید { $by } از { $date } منقضی شده است
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = { $by } تأیید را پس گرفته است
confirmed-other-person = تأییدی که اینجا نشان داده می‌شود، مال شخص دیگری است
confirmed-doubtful = نتوانستیم تأیید را بررسی کنیم

## How far a conversation is

# State in the list: the invitation has not been accepted.
stage-invited = دعوت‌نامه منتظر است
# State in the list: the invitation is too old.
stage-over = دعوت‌نامه منقضی شده
# State in the list: the other has not answered yet.
stage-asked = منتظر جواب
# State in the list: the person has blocked the other.
stage-blocked = مسدود
# State in the list: the person has left.
stage-left = ترک شده
# State in the list: the other has left.
stage-peer-left = تمام شده
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = هنوز کسی این دعوت‌نامه را نپذیرفته است. تا { $date } اعتبار دارد.
talk-invited-over = از این دعوت‌نامه گفتگویی به وجود نیامد. دیگر اعتبار ندارد.
talk-invited-name = دعوت‌نامه باز

## Nobody to talk to yet

talk-none-heading = انسانی که راه و چاه را می‌داند
talk-none-mentor = یک همراه مدت بیشتری است که در شهر شما زندگی می‌کند و داوطلبانه و رایگان به شما کمک می‌کند.
# Sealed, as a letter is: encrypted end to end.
talk-none-sealed = آنچه می‌نویسید، مهروموم است: فقط شما دو نفر می‌توانید آن را بخوانید. ما نمی‌توانیم.
talk-none-begin = برای شروع به یک دعوت‌نامه نیاز دارید. آن را از همراه خود یا از مرکز خوش‌آمدگویی می‌گیرید.
talk-have-invitation = دعوت‌نامه دارم
talk-another-invitation = پذیرفتن یک دعوت‌نامه دیگر
talk-am-mentor = من همراه هستم یا در یک مرکز خوش‌آمدگویی کار می‌کنم
# Link to the page of a mentor: people whom the mentor helps.
talk-desk = کسانی که همراهی می‌کنم

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = صندوق پیام شما در { $relay } هنوز باز نیست.
mailbox-waits-do = وقتی به اینترنت وصل شوید، خودکار باز می‌شود. آنچه می‌نویسید، تا آن وقت روی این دستگاه منتظر می‌ماند.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = { $relay } فعلاً در دسترس نیست.
mailbox-unreached-do = آنچه می‌نویسید، روی این دستگاه منتظر می‌ماند و وقتی ممکن شود، خودکار فرستاده می‌شود.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = { $relay } صندوق پیام شما را باز نکرد.
mailbox-refused-mentor = لینک برنامه همراهی شما اعتبار ندارد یا قبلاً از آن استفاده شده است. از برنامه همراهی خود لینک تازه‌ای بخواهید.
mailbox-refused-newcomer = دعوت‌نامه آنجا دیگر اعتبار ندارد. دعوت‌نامه تازه‌ای بخواهید.
mailbox-new-link = وارد کردن لینک تازه
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = { $relay } این صندوق پیام را تحویل نمی‌دهد.
mailbox-not-ours-mentor = شاید صندوق پیام شما روی دستگاه دیگری باشد. آنچه اینجاست می‌ماند. با یک لینک تازه از برنامه همراهی خود، اینجا صندوق پیام تازه‌ای می‌گیرید.
mailbox-not-ours-newcomer = شاید صندوق پیام شما روی دستگاه دیگری باشد. آنچه اینجاست می‌ماند. با یک دعوت‌نامه تازه، اینجا صندوق پیام تازه‌ای می‌گیرید.
mailbox-open = صندوق پیام شما باز است. پیام‌ها می‌رسند.

## What holds for all conversations

# Heading above settings.
talk-settings = برای همه گفتگوها
talk-tell-when-read = به دیگران نشان داده شود که پیامشان را خوانده‌ام

## On Today

# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
#   $name (String) - who wrote them
today-talk =
    { $count ->
        [one] { $count } پیام تازه از { $name }
       *[other] { $count } پیام تازه از { $name }
    }
today-talk-read = خواندن پیام

## On a step

step-ask = از کسی بپرسید
step-ask-explain = ما این گام را به گفتگوی شما می‌فرستیم. سپس سؤال خود را کنار آن می‌نویسید.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = پرسیدن از { $name }
step-ask-nobody = یک همراه می‌تواند در این گام به شما کمک کند. شما هنوز کسی را ندارید.
step-ask-how = این‌طور کسی را پیدا می‌کنید
