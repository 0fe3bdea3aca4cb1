# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

# The name of the app, as a name: a pilot who guides ships into a harbour. Leave it as it is.
-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = فارسی
# Name of a language, such as after "Language:".
language-de-simple = آلمانی به زبان ساده
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
# Shown while a screen waits for its content.
loading = در حال بارگذاری …
# Link for people who use a keyboard: past the navigation, to the content.
skip-to-content = رفتن به محتوا

## Navigation

# Read aloud by screen readers.
nav-main =
    .aria-label = منوی اصلی
# The day: name of the first screen, in the navigation.
nav-today = امروز
# A noun: name of a screen in the navigation.
nav-search = جستجو
nav-plan = برنامه من
# Name of a screen in the navigation: conversations with a mentor. Keep it short.
nav-talk = گفتگو
nav-contacts = تماس
# Guides and events, on a screen too narrow for both.
nav-discover = کشف کنید
# Pages to read about living here. Not people.
nav-guides = راهنماها
nav-events = رویدادها
nav-settings = تنظیمات

## Buttons

# Button after something has failed.
action-retry = دوباره امتحان کنید
# Button that closes a dialog.
action-close = بستن
# Button: do not do what was asked about.
action-cancel = لغو
# Button: to the page before.
action-back = بازگشت
# Button: to the next page.
action-next = ادامه
# Button: leave this question out.
action-skip = رد شدن
# Button, as an answer to a question: the person would rather not say.
action-withhold = نمی‌خواهم بگویم
# Button: takes one thing out of a list.
action-remove = برداشتن
# Button, a verb.
action-print = چاپ
# Button that closes a notice: the person has read it.
action-understood = فهمیدم

## Topics and progress

topic-filter =
    .aria-label = فیلتر بر اساس موضوع
# First choice of a filter: steps or contacts of every topic.
topic-all = همه موضوع‌ها
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = { $done } از { $count } انجام شد

## State of a step

# State of a step, a label: nothing is in the way, it can be done now.
state-ready = آماده
# State of a step, a label: something else has to be done first.
state-waiting = در انتظار
# State of a step, a label: it cannot be done yet.
state-later = بعداً
# State of a step, a label: the person has begun.
state-begun = شروع شده
# State of a step, a label.
state-done = انجام شد
# State of a step, a label: the person has put it aside. As an adjective, not a command.
state-set-aside = کنار گذاشته
# State of a step, a label: nobody knows yet whether it concerns the person.
state-maybe = شاید مربوط به شما باشد
# Before the steps that have to be done first.
waits-for = پیش از آن لازم است:

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = مهلت قانونی: { $date }.
# Variables:
#   $date (String) - the day, written out
due-advice = توصیه می‌شود تا { $date }.
# Variables:
#   $date (String) - the day, written out
due-own = تاریخ خود شما: { $date }.
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = حتماً به‌موقع تا { $date }.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = طبق قانون تا { $date }.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [one] هنوز { $days } روز مانده است.
       *[other] هنوز { $days } روز مانده است.
    }
# After a deadline: the last day is today.
due-today = این روز امروز است.
# After a deadline: its day is over.
due-passed = این روز گذشته است.

## By when, in a list with little room

# Variables:
#   $date (String) - the day, shortened
due-brief-legal = مهلت: { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-advice = توصیه: تا { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-own = تاریخ شما: { $date }
# Variables:
#   $days (Number) - days that are left, at least 1
due-brief-left =
    { $days ->
        [one] { $days } روز مانده
       *[other] { $days } روز مانده
    }
# In a list, after a deadline; without a capital where the language allows it.
due-brief-today = امروز
# In a list, after a deadline; without a capital where the language allows it.
due-brief-passed = گذشته

## Source

# A label: no source says so.
unconfirmed = هیچ منبعی آن را تأیید نکرده است
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = هیچ منبعی این موارد را تأیید نکرده است: { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = تلفن
detail-appointment = گرفتن نوبت
detail-email = ایمیل
detail-address = نشانی
detail-web = وب‌سایت
detail-hours = ساعت‌های کار
detail-languages = زبان‌ها
detail-free = رایگان بودن یا نبودن
# Before the name of a law or web page from which something is taken.
source-label = منبع:
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = آخرین بررسی در { $date }
# Nobody has checked the text for too long.
source-review-overdue = این متن باید دوباره بررسی شود. برای اطمینان از خود اداره یا مرکز بپرسید.

## Periods

# Variables:
#   $count (Number) - number of days
period-days =
    { $count ->
        [one] { $count } روز
       *[other] { $count } روز
    }
# Variables:
#   $count (Number) - number of weeks
period-weeks =
    { $count ->
        [one] { $count } هفته
       *[other] { $count } هفته
    }
# Variables:
#   $count (Number) - number of months
period-months =
    { $count ->
        [one] { $count } ماه
       *[other] { $count } ماه
    }
# Variables:
#   $count (Number) - number of years
period-years =
    { $count ->
        [one] { $count } سال
       *[other] { $count } سال
    }
# Variables:
#   $from (Number) - the least number of days
#   $count (Number) - the greatest number of days
period-days-range =
    { $count ->
        [one] { $from } تا { $count } روز
       *[other] { $from } تا { $count } روز
    }
# Variables:
#   $from (Number) - the least number of weeks
#   $count (Number) - the greatest number of weeks
period-weeks-range =
    { $count ->
        [one] { $from } تا { $count } هفته
       *[other] { $from } تا { $count } هفته
    }
# Variables:
#   $from (Number) - the least number of months
#   $count (Number) - the greatest number of months
period-months-range =
    { $count ->
        [one] { $from } تا { $count } ماه
       *[other] { $from } تا { $count } ماه
    }
# Variables:
#   $from (Number) - the least number of years
#   $count (Number) - the greatest number of years
period-years-range =
    { $count ->
        [one] { $from } تا { $count } سال
       *[other] { $from } تا { $count } سال
    }

## Money

# Where otherwise a sum stands.
cost-free = هزینه‌ای ندارد
# Variables:
#   $from (String) - the least sum, with its currency
#   $to (String) - the greatest sum, with its currency
cost-range = { $from } تا { $to }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-month = { $sum } در ماه
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-quarter = { $sum } در هر سه ماه
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = { $sum } در سال
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = { $sum } برای هر ساعت درسی

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = این متن هنوز به زبان شما وجود ندارد. زبان متن: { $language }.
guide-text-machine = این متن به کمک ماشین نوشته شده و هنوز کسی آن را بررسی نکرده است. ممکن است اشتباه داشته باشد.

## Questions

# Beneath a question with boxes to tick.
choices-several = می‌توانید چند پاسخ را انتخاب کنید.
# Where the chosen day will stand.
date-none = هنوز تاریخی انتخاب نشده
# How a date is typed. Leave the order and the example: the app reads it so in every language.
date-shape = روز، ماه و سال را این‌طور بنویسید: 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = تاریخ { $number }
# Button: adds one more date to an answer.
date-another = تاریخ دیگر
# A label and, in the empty field, an example of what to type.
country-field = جستجوی کشور
    .placeholder = چند حرف اول
country-none = کشوری با این نام وجود ندارد.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [one] { $count } کشور
       *[other] { $count } کشور
    }
# Read aloud by screen readers, before the list of chosen countries.
country-chosen =
    .aria-label = کشورهای انتخاب‌شده
# Variables:
#   $country (String) - name of the country
country-remove = برداشتن: { $country }
# Before answers that name only a group of countries.
country-rather = فقط می‌خواهم این را بگویم:

## Place

# Label of a field.
place-query = نام محل یا کد پستی
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [one] { $count } محل پیدا شد
       *[other] { $count } محل پیدا شد
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [one] بیش از { $count } محل پیدا شد. بخش بیشتری از نام یا کد پستی را بنویسید.
       *[other] بیش از { $count } محل پیدا شد. بخش بیشتری از نام یا کد پستی را بنویسید.
    }
place-none = هیچ محلی پیدا نشد. با کد پستی امتحان کنید، یا ایالت خود را انتخاب کنید: وقتی خانه جستجو خالی باشد، همه ایالت‌ها را می‌بینید.
# After the city that is chosen at the moment.
place-chosen = انتخاب شد

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = اداره‌ها، گام‌ها و توضیح‌هایی مستقیم از { $place } وجود دارد.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = برنامه شما بر اساس چیزهایی است که در همه کشور اعتبار دارد، و همچنین در { $state } و اینجا: { $region }. { -brand } هنوز اداره‌های خود { $place } را نمی‌شناسد: هر گام می‌گوید که اداره درست را چطور پیدا کنید.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = برنامه شما بر اساس چیزهایی است که در همه کشور و در این ایالت اعتبار دارد: { $state }. { -brand } هنوز اداره‌های خود { $place } را نمی‌شناسد: هر گام می‌گوید که اداره درست را چطور پیدا کنید.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = برنامه شما بر اساس چیزهایی است که در همه کشور و در این ایالت اعتبار دارد: { $state }. وقتی محل خود را دانستید، آن را اینجا انتخاب کنید.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = برنامه شما بر اساس چیزهایی است که در همه کشور اعتبار دارد. { -brand } هنوز مقررات ویژه این ایالت ({ $state }) و اداره‌های خود { $place } را نمی‌شناسد: هر گام می‌گوید که اداره درست را چطور پیدا کنید.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = برنامه شما بر اساس چیزهایی است که در همه کشور اعتبار دارد. { -brand } هنوز مقررات ویژه این ایالت ({ $state }) را نمی‌شناسد.
coverage-nearby = محل‌های نزدیک که { -brand } اداره‌هایشان را می‌شناسد:
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [one] { $place }، { $distance } کیلومتر دورتر
       *[other] { $place }، { $distance } کیلومتر دورتر
    }

## Emergency

# Button that is always there. Keep it short.
emergency-button = اضطراری
emergency-heading = کمک در وضعیت اضطراری
emergency-explain = تماس هزینه‌ای ندارد. در هر ساعت روز و شب می‌توانید زنگ بزنید.
# Above pages for somebody in danger.
help-pages = کمک‌های دیگر
help-pages-explain = این صفحه‌ها از شما چیزی نمی‌پرسند. { -brand } به خاطر نمی‌سپارد که شما آن‌ها را می‌خوانید.

## App lock

# The person has protected the app with a PIN.
locked-heading = ‏{ -brand } قفل است
locked-pin = رمز PIN شما
# Button, a verb.
locked-unlock = باز کردن قفل
locked-forgotten = رمز PIN را فراموش کرده‌اید؟
locked-forgotten-explain = داده‌های شما با رمز PIN رمزگذاری شده است. بدون رمز PIN هیچ‌کس نمی‌تواند آن‌ها را بخواند، ما هم نمی‌توانیم. می‌توانید همه چیز را حذف کنید و از نو شروع کنید.

## Erasing everything

# Button.
erase-action = حذف همه چیز
erase-heading = واقعاً همه چیز حذف شود؟
erase-explain = پاسخ‌ها، یادداشت‌ها، پیشرفت و تنظیمات شما از این دستگاه حذف می‌شود. هیچ‌کس نمی‌تواند آن‌ها را برگرداند.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = برای اطمینان این کلمه را بنویسید: { $word }
# One short word without capitals that is easy to type.
erase-word = حذف
# Button in the dialog: erases everything.
erase-confirm = حذف برای همیشه

## Trying out a pack

# For authors of content who try it out, not for newcomers.
preview-trouble = بسته‌ای که امتحان می‌کنید یک خطا دارد

## Reading a QR code

# Button.
read-code = خواندن کد QR از یک عکس
read-code-busy = کد را در عکس جستجو می‌کنیم …

## Languages

# How much of the app is translated.
# Variables:
#   $share (String) - such as "87 %"
language-translated = ترجمه شده: { $share }
language-machine = ترجمه ماشینی، هنوز بررسی نشده
# Only the content of the place is in this language, not the buttons of the app.
language-content-only = فقط اطلاعات مربوط به محل شما
language-more = زبان‌های دیگر
language-none-more = فعلاً زبان دیگری وجود ندارد.
# Variables:
#   $size (String) - such as "41 kB"
#   $publisher (String) - who made the language
language-offer = { $size }، از { $publisher }
# Variables:
#   $publisher (String) - who made the language
language-from = از { $publisher }
language-getting = زبان دریافت می‌شود …
language-look = جستجوی زبان‌های دیگر
language-open-file = باز کردن فایل یک زبان
# Variables:
#   $language (String) - name of the language in itself
language-remove = برداشتن { $language }
# Variables:
#   $language (String) - name of the language in itself
language-save = ذخیره { $language } در یک فایل
language-saved = زبان ذخیره شد:
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = بعضی متن‌های این صفحه هنوز به زبان شما وجود ندارد. زبان آن‌ها: { $languages }.
