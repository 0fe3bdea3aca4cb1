# One conversation: its messages, what becomes of them, and its ends.

# Button that opens the menu of a conversation.
conversation-more = بیشتر
# Variables:
#   $name (String) - name of the other
conversation-menu = گفتگو با { $name }
conversation-older = نمایش پیام‌های قدیمی‌تر
conversation-empty = هنوز چیزی اینجا نیست. همان‌طور که حرف می‌زنید، بنویسید.
# Stands before a message of the other, for screen readers.
# Variables:
#   $name (String) - name of the other
message-from = ‏{ $name }:
# Said by a screen reader when a message arrives.
# Variables:
#   $name (String) - name of the other
#   $text (String) - what the message says
message-arrived = پیام تازه از { $name }: { $text }

# Variables:
#   $time (String) - how long, such as "30 days"
message-keep = پیام‌ها از این پس این مدت نگه داشته می‌شوند: { $time }

## What has become of a message

# State of an own message: it has not been sent yet.
message-waiting = روی این دستگاه منتظر است
# State of an own message: it has left this device.
message-sent = فرستاده شد
# State of an own message: it is on the other device.
message-received = رسید
# State of an own message: it cannot be sent.
message-stuck = فرستاده نشد
message-stuck-refused = طرف مقابل دیگر پیام نمی‌پذیرد.
message-stuck-over = دعوت‌نامه پیش از رسیدن این پیام منقضی شده بود.
message-stuck-not-taken = سرور این پیام را به این شکل نمی‌پذیرد.
# Button, a verb.
message-again = دوباره فرستادن
# Button, a verb: throw away a message that cannot be sent.
message-discard = دور انداختن
# Variables:
#   $name (String) - name of the other
message-read = { $name } تا اینجا خوانده است
message-newer = این پیام به نسخه تازه‌تری از { -brand } نیاز دارد.
# A label: the message contains a step of the plan.
message-step = یک گام
# A label: the message contains an office or advice centre.
message-contact = یک نشانی تماس
message-contact-open = دیدن در نشانی‌های تماس
# Deadline of a step that somebody shows.
# Variables:
#   $date (String) - the day, written out
shared-due = تا { $date }

## What speaks for caution

caution-money = اینجا صحبت از پول یا اطلاعات حساب بانکی است.
caution-money-explain = یک همراه هرگز چنین چیزی از شما نمی‌پرسد. اگر مطمئن نیستید، از شهر خود بپرسید یا آن را گزارش دهید.
caution-channel = اینجا صحبت از یک اپ دیگر، شماره شخصی یا یک دیدار است.
caution-channel-explain = ماندن در اینجا از شما محافظت می‌کند: فقط اینجا می‌توانید مسدود کنید و گزارش دهید. لازم نیست هیچ اطلاعاتی بدهید.
caution-report = گزارش این پیام

## Writing

composer-label = پیام شما
# Button, a verb.
composer-send = فرستادن
# Button, for screen readers, a verb.
composer-attach = پیوست کردن گام یا نشانی تماس
# The same button with little room.
composer-attach-short = پیوست
# Answers that a mentor has written in advance.
composer-ready = پاسخ‌های آماده
attach-step = یک گام از برنامه من
attach-contact = یک نشانی تماس
# Label of a field, a verb.
attach-find = جستجو
attach-none = برای این جستجو چیزی پیدا نکردیم.
ready-none = هنوز پاسخ آماده‌ای نیست.
# Button, a verb.
ready-keep = نگه داشتن این متن به‌عنوان پاسخ آماده
ready-said-kept = پاسخ نگه داشته شد.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = { $name } هنوز جواب نداده است. شما از همین حالا می‌توانید بنویسید.
# Variables:
#   $name (String) - name of the other
ended-blocked = شما { $name } را مسدود کرده‌اید. دیگر پیامی نمی‌رسد.
ended-left = شما از این گفتگو بیرون رفته‌اید. آنچه اینجاست، فقط شما می‌بینید.
# Variables:
#   $name (String) - name of the other
ended-peer-left = { $name } از این گفتگو بیرون رفته است.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = { $name } از این گفتگو بیرون رفته و از شما می‌خواهد که آن را اینجا هم حذف کنید.
ended-over = دعوت‌نامه پیش از آنکه بتوانیم جواب دهیم منقضی شده بود. یک دعوت‌نامه تازه بخواهید.
# Button: messages of the other arrive again.
ended-unblock = رفع مسدودی
# Button, a verb.
ended-erase = حذف گفتگو
# Button, a verb: the conversation stays.
ended-keep = نگه داشتن
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = این گفتگو با نسخه قدیمی‌تری از { -brand } شروع شده است. وقتی { $name } هم به‌روز کند، ادامه پیدا می‌کند. آنچه می‌نویسید، روی این دستگاه منتظر می‌ماند.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = نام { $name } در اینجا قبلاً { $former } بود.
# Variables:
#   $name (String) - name of the other
notice-junk = کسی که اجازه دارد با نام { $name } به شما بنویسد، بارها چیزهای ناخوانا می‌فرستد. اگر تمام نشد، { $name } را مسدود کنید و دعوت‌نامه تازه‌ای بخواهید.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = { $name } از این پس پیام‌ها را از طریق { $relay } دریافت می‌کند. آن وقت این سرور می‌بیند که دستگاه شما چه زمانی می‌نویسد. تا وقتی موافقت نکنید، پیام‌های شما از همان راه قبلی می‌رود.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = نوشتن از طریق { $relay }

## The menu

# In the menu of a conversation, a verb.
menu-share = نشان دادن برنامه من
# In the menu of a conversation: what is known of the other person.
menu-peer = این کیست؟
menu-keep = چه مدت ذخیره می‌ماند؟
# In the menu of a conversation, a verb: tell the programme of bad behaviour.
menu-report = گزارش دادن
# In the menu of a conversation, a verb.
menu-block = مسدود کردن
menu-leave = ترک گفتگو
menu-erase = حذف گفتگو

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = { $name } کیست؟
# Before what the other person is: a mentor, a welcome centre.
peer-role = وظیفه
# Heading, a noun: the word of a programme that it knows this mentor.
peer-confirmation = تأیید
peer-confirmation-explain = یک برنامه همراهی بررسی کرده است که این شخص کیست و او را تأیید می‌کند.
peer-no-confirmation-explain = ما نمی‌دانیم این شخص کیست. درباره چیزی حرف نزنید که به یک غریبه نمی‌گویید.
# Before the language of the other person.
peer-language = زبان
# Before the name of a server.
peer-relay = سرور
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = پیام‌های شما از طریق { $relay } می‌رود. آن‌ها مهروموم شده‌اند: سرور نمی‌بیند که در آن‌ها چه نوشته شده است.
peer-keep = پیام‌ها چه مدت می‌مانند؟
# Variables:
#   $name (String) - name of the other
peer-keep-explain = پس از آن روی هر دو دستگاه حذف می‌شوند. { $name } می‌بیند که شما چه انتخاب می‌کنید و او هم می‌تواند آن را تغییر دهد.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
# A choice: for how long messages are kept.
keep-year = یک سال
# A choice: for how long messages are kept.
keep-ever = برای همیشه
keep-said = تغییر کرد. طرف مقابل باخبر می‌شود.

## The safety number

safety-heading = مقایسه شماره امنیتی
# Variables:
#   $name (String) - name of the other
safety-explain = اگر شما و { $name } یک شماره یکسان ببینید، هیچ‌کس نمی‌تواند نوشته‌های شما به یکدیگر را بخواند. آن را وقتی همدیگر را می‌بینید یا پای تلفن مقایسه کنید.
safety-number = شماره امنیتی
# The two numbers were the same.
safety-compared = مقایسه شد: کسی میان شما نیست.
safety-not-compared = هنوز مقایسه نشده
safety-none = وقتی شخص مقابل جواب بدهد، شماره‌ای وجود خواهد داشت.
safety-qr = کد QR با شماره امنیتی این گفتگو
safety-scan = یا کد را از صفحه دستگاه دیگر بخوانید:
# Button: the two numbers are the same.
safety-same = یکسان هستند
# Button: the two numbers are different.
safety-differ = فرق دارند
safety-said = ثبت شد: شما شماره را مقایسه کرده‌اید.
# Button: the person had said by mistake that the numbers are the same.
safety-undo = ثبت به‌عنوان مقایسه‌نشده

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = { $name } مسدود شود؟
# Variables:
#   $name (String) - name of the other
block-explain = { $name } دیگر نمی‌تواند به شما بنویسد و برنامه شما را هم دیگر نمی‌بیند. هیچ‌کس به { $name } نمی‌گوید که شما مسدود کرده‌اید؛ فقط پیام‌ها دیگر نمی‌رسند.
block-stays = آنچه از پیش اینجاست، نزد شما می‌ماند. می‌توانید آن را گزارش دهید یا مسدودی را بردارید.
# Shown after blocking somebody.
block-said = مسدود شد.
# Shown after unblocking somebody.
unblock-said = دیگر مسدود نیست.
leave-heading = گفتگو را ترک می‌کنید؟
# Variables:
#   $name (String) - name of the other
leave-explain = { $name } می‌بیند که شما رفته‌اید. پس از آن هیچ‌کدام از شما دیگر نمی‌تواند بنویسد. آنچه هنوز فرستاده نشده، دور انداخته می‌شود.
leave-stays = آنچه اینجاست، روی این دستگاه می‌ماند تا خودتان آن را حذف کنید.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = از { $name } بخواهید که او هم گفتگو را حذف کند
leave-said = شما گفتگو را ترک کردید.
erase-talk-heading = گفتگو حذف شود؟
# Variables:
#   $name (String) - name of the other
erase-talk-explain = همه پیام‌ها از این دستگاه حذف می‌شود. هیچ‌کس نمی‌تواند آن‌ها را برگرداند. آنچه نزد { $name } است، همان‌جا می‌ماند.
erase-talk-leaves = اگر گفتگو هنوز باز است، با این کار آن را ترک هم می‌کنید.
erase-talk-said = گفتگو حذف شد.
