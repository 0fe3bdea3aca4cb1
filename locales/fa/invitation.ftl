# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = پذیرفتن دعوت‌نامه
invitation-paste = متن دعوت‌نامه
invitation-paste-explain = اگر لینکی گرفته‌اید، روی آن بزنید، یا آن را کپی کنید و اینجا بچسبانید. متن درست این‌طور شروع می‌شود:
# Button, a verb.
invitation-read = دیدن دعوت‌نامه
# Variables:
#   $name (String) - name of the person who invites
invitation-from = { $name } شما را دعوت می‌کند
invitation-other = چسباندن دعوت‌نامه دیگر
# Variables:
#   $date (String) - the last day, written out
invitation-until = اعتبار تا { $date }
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = پیام‌ها مهروموم‌شده از طریق { $relay } می‌روند
other-relay = محل شما سرورهای دیگری غیر از این را توصیه می‌کند. اگر دلیلش را نمی‌دانید، بپرسید.
invitation-unconfirmed = هیچ برنامه همراهی تأیید نمی‌کند که این شخص کیست. فقط وقتی بپذیرید که این شخص را می‌شناسید یا دعوت‌نامه را از خود او گرفته‌اید.
# Variables:
#   $name (String) - name of the person who invites
invitation-is-over = این دعوت‌نامه دیگر اعتبار ندارد. از { $name } دعوت‌نامه تازه‌ای بخواهید.
invitation-is-used = این دعوت‌نامه روی این دستگاه قبلاً یک گفتگو شده است.
# Button: to the conversation that came of the invitation.
invitation-open = رفتن به گفتگو
# Button, a verb.
invitation-accept = پذیرفتن و شروع
# Variables:
#   $name (String) - name of the person who invites
invitation-name = نامی که { $name } می‌بیند
invitation-name-explain = نام کوچک کافی است.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = صندوق پیام من از { $from } به { $relay } منتقل شود. گفتگوهای دیگر من هم آن وقت از این راه می‌رود.

## The agreement; each line stands alone, so that it can be read in two languages

# Heading: what both sides promise.
talk-agreement = توافق ما
# Variables:
#   $language (String) - name of a language
talk-agreement-in = همان به زبان دیگر: { $language }
talk-agreement-1 = ما داوطلبانه و رایگان به یکدیگر کمک می‌کنیم.
talk-agreement-2 = میان ما پول، وام، هدیه و قرارداد وجود ندارد.
talk-agreement-3 = آنچه می‌گوییم، میان ما می‌ماند. فقط وقتی جان یا سلامت کسی در خطر است، می‌توان کمک خواست.
talk-agreement-4 = این مشاوره حقوقی نیست. تصمیم با اداره‌ها و مراکز مشاوره است.
talk-agreement-5 = ما به یکدیگر احترام می‌گذاریم. علیه هیچ‌کس تبعیض نمی‌شود و هیچ‌کس مجبور به دیدار خصوصی نیست.
talk-agreement-6 = هر طرف اجازه دارد هر زمان برود، مسدود کند یا چیزی را گزارش دهد.
talk-agreement-7 = پیام‌ها پس از مدت توافق‌شده حذف می‌شوند.
talk-agreement-8 = در وضعیت اضطراری به شماره‌های اضطراری زنگ می‌زنیم و اینجا منتظر جواب نمی‌مانیم.
talk-agreement-9 = آنچه می‌نویسیم، امضای ما را دارد. هر طرف می‌تواند آن را به دیگران نشان دهد و ثابت کند چه کسی آن را نوشته است.

## Becoming a mentor

mentor-heading = همراه شدن
mentor-explain = برنامه همراهی یا شهر شما برای این کار یک لینک به شما می‌دهد. این لینک برای یک دستگاه اعتبار دارد. صندوق پیامی که از پیش دارید، به سرور برنامه همراهی شما منتقل می‌شود؛ گفتگوهای شما می‌ماند.
mentor-ticket = لینک برنامه همراهی شما
mentor-ticket-example = لینک این‌طور شروع می‌شود:
mentor-name = نام شما، آن‌طور که دیگران می‌بینند
mentor-name-explain = نامی که برنامه همراهی، شما را با آن می‌شناسد. نام کوچک کافی است. تأیید برنامه همراهی شما دقیقاً برای همین نام اعتبار دارد.
mentor-role = چگونه کمک می‌کنید؟
# Button, a verb.
mentor-accept = پذیرفتن و شروع
