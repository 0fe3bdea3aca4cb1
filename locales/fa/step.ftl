# One step: what, why, by when, with what, where.

step-overdue-do = جای نگرانی نیست، اما بیشتر صبر نکنید. هر چه زودتر آن را انجام دهید. به اداره مسئول زنگ بزنید و بگویید که مهلت گذشته است و می‌خواهید این کار را اکنون انجام دهید.
step-legal-basis = پایه قانونی:
# Variables:
#   $date (String) - the day, written out
step-again-on = فعلاً انجام شد. این گام در { $date } دوباره می‌آید.
# Variables:
#   $date (String) - the day, written out
step-opens = این کار از { $date } ممکن است.
step-do-not-wait = منتظر آن نمانید: مدارک را می‌توانید بعداً هم بدهید.
# Before steps.
step-lacks = این را کنار گذاشته‌اید. شاید اینجا به آن نیاز داشته باشید:
# Before steps.
step-helps = اگر این انجام شده باشد، کار آسان‌تر است:
step-helps-explain = اگر مهلت نزدیک است، بدون آن هم بروید.
step-maybe-heading = این به شما مربوط است؟
step-maybe-explain = پاسخ شما روشن می‌کند که آیا این گام را لازم دارید. پاسخ روی این دستگاه می‌ماند.
step-due-missing-heading = تا چه زمانی؟ برای این باید هنوز این را بدانیم.

# Heading above buttons: how much of this step the person has done.
step-actions = تا کجا پیش رفته‌اید؟
# Button: marks the step as done.
action-mark-done = انجام شد
# Button: marks the step as begun.
action-mark-begun = شروع کردم
# Button, a verb: the step is not needed now.
action-set-aside = کنار گذاشتن
# Button: takes the mark back.
action-unmark = بازگرداندن
step-said-done = موفق شدید! این کار انجام شد.
step-said-begun = خوب است. شما شروع کرده‌اید.
step-said-aside = کنار گذاشته شد. این گام را پایین برنامه خود پیدا می‌کنید.
step-said-unmarked = این گام دوباره باز است.

# Heading: what the step is good for.
step-why = چرا؟
# Heading: which answers of the person are the reason.
step-why-you = چرا این را می‌بینید؟
step-papers = این مدارک را لازم دارید
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = شما { $held } از { $count } را دارید. آنچه را از پیش دارید، علامت بزنید.
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = مدت اعتبار: { $period }
# Heading above offices: where one has to go.
step-offices = به کجا؟
step-office-unknown = برای محل شما این اداره را هنوز نمی‌شناسیم. در شهرداری شهر خود بپرسید.
step-web = صفحه رسمی در اینترنت
# Before a sum.
step-cost = هزینه
# Before how long it takes.
step-takes = مدت
# Heading above a page that explains the step. Not a person.
step-guide = توضیح کار
# Heading above papers that the person has afterwards.
step-gives = این را می‌گیرید
step-note = یادداشت من
    .placeholder = مثلاً: نوبت سه‌شنبه ساعت 9، اتاق 12
step-note-explain = فقط شما این یادداشت را می‌بینید.
step-note-saved = ذخیره شد
step-calendar = یادآوری و تقویم
# Label of a field for a day of the person's own choice.
step-own-due = یادآوری به من در
action-save-calendar = به تقویم من
calendar-saved = فایل تقویم ذخیره شد:
# Heading, above the law or web page that says so.
step-source = منبع
