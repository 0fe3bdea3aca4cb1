# Settings, my answers, about.

settings-heading = تنظیمات
settings-language = زبان
# Languages in which a text may appear that is missing in the first.
settings-also = این زبان‌ها را هم می‌خوانم
settings-also-explain = اگر متنی هنوز به زبان شما وجود ندارد، آن را به یکی از این زبان‌ها می‌بینید.
settings-also-second = انتخاب اول
settings-also-third = انتخاب دوم
settings-also-none = هیچ‌کدام
language-remove-done = زبان برداشته شد.
# Heading, a noun: how texts look.
settings-reading = خواندن
settings-text-size = اندازه نوشته
# A choice: size of the letters.
text-size-normal = معمولی
text-size-large = بزرگ
text-size-largest = خیلی بزرگ
settings-theme = رنگ‌ها
# A choice: colours as the device has them.
theme-system = مثل دستگاه
# A choice: colours.
theme-light = روشن
# A choice: colours.
theme-dark = تیره
settings-contrast = کنتراست
# A choice: contrast as the device has it.
contrast-system = مثل دستگاه
# A choice: strong contrast.
contrast-more = زیاد
settings-place = شهر من
settings-no-place = هنوز انتخاب نشده
settings-change-place = تغییر شهر
settings-answers = پاسخ‌های من
settings-about = درباره { -brand } و منبع‌ها

answers-explain = می‌توانید هر پاسخ را تغییر دهید یا حذف کنید. برنامه شما فوراً خود را با آن تنظیم می‌کند.
answers-none = هنوز بی‌پاسخ
# In place of an answer: the person would rather not say.
answers-withheld = نمی‌خواهم بگویم
# Button, a verb.
answers-change = تغییر
answers-forget = حذف پاسخ

# Heading, a noun: the app asks for a PIN.
settings-lock = قفل با رمز PIN
lock-on = قفل روشن است. { -brand } هنگام باز شدن رمز PIN شما را می‌پرسد.
lock-off = قفل خاموش است. هر کس از این دستگاه استفاده کند، می‌تواند { -brand } را باز کند.
lock-set = تعیین رمز PIN
lock-change = تغییر رمز PIN
lock-remove = خاموش کردن قفل
lock-explain = دست‌کم 6 رقم انتخاب کنید و رمز PIN را خوب به خاطر بسپارید. بدون رمز PIN هیچ‌کس نمی‌تواند داده‌های شما را دوباره باز کند.
lock-new-pin = رمز PIN تازه
lock-new-pin-again = تکرار رمز PIN تازه
lock-different = این دو رمز PIN یکسان نیستند.
lock-said-on = قفل اکنون روشن است.
lock-said-off = قفل اکنون خاموش است.

settings-storage = داده‌های من
storage-what = { -brand } پاسخ‌ها، پیشرفت و یادداشت‌های شما را رمزگذاری‌شده روی این دستگاه ذخیره می‌کند. هیچ‌کدام از آن‌ها فرستاده نمی‌شود.
storage-key-system = کلید در محل ذخیره کلیدهای این دستگاه است. به این ترتیب داده‌ها خوب محافظت می‌شود.
storage-key-file = کلید در یک فایل روی این دستگاه است، چون این دستگاه محل ذخیره کلید ندارد. کسی که به حساب کاربری شما دسترسی دارد، ممکن است بتواند داده‌ها را بخواند. با رمز PIN بهتر محافظت می‌شود.
storage-key-pin = کلید از رمز PIN شما ساخته می‌شود. بدون رمز PIN هیچ‌کس نمی‌تواند داده‌ها را بخواند.
storage-key-browser = کلید در حافظه همین مرورگر، کنار داده‌هاست. هر کس به حساب کاربری شما روی این دستگاه دسترسی داشته باشد، شاید بتواند داده‌ها را بخواند. با رمز PIN بهتر محافظت می‌شوند.
storage-key-memory = چیزی روی این دستگاه نمی‌ماند: اگر این زبانه را ببندید یا دوباره بارگذاری کنید، دیگر هیچ‌کس نمی‌تواند داده‌ها را بخواند.
# Before the path of a folder.
storage-folder = پوشه:
export-explain = می‌توانید همه داده‌های خود را به‌صورت فایل ذخیره کنید و با خود ببرید. این فایل رمزگذاری نشده است.
export-action = گرفتن خروجی داده‌ها
export-saved = داده‌های شما ذخیره شد:
copy-heading = داده‌ها از دستگاهی دیگر
copy-explain = آیا داده‌هایتان را در دستگاهی دیگر یا در مرورگر خروجی گرفته‌اید؟ پس فایل را اینجا باز کنید. آنچه اینجا وارد کرده‌اید می‌ماند، مگر آنکه در فایل چیز دیگری باشد. گفتگوها همراه آن نمی‌آیند.
# Button.
copy-action = باز کردن فایل
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [one] { $taken } مورد منتقل شد.
       *[other] { $taken } مورد منتقل شد.
    }
copy-code-explain = یا داده‌هایتان را به‌صورت کد QR با خود ببرید: دوربین دستگاه دیگر را رو به کد بگیرید.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = نمایش به‌صورت کد QR
# Above the code.
copy-code-seen = هر کس از این کد عکس بگیرد، همه آنچه را وارد کرده‌اید در دست دارد. آن را فقط به دستگاه دیگر خود نشان دهید.
# Button.
copy-code-hide = پنهان کردن کد
# What the picture is, for people who do not see it.
copy-code-label = کد QR با همه آنچه وارد کرده‌اید
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = برای یک کد QR زیاد است. داده‌هایتان را به‌صورت فایل با خود ببرید.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = خواندن کد QR یا چسباندن لینک
# Label of a field.
copy-paste = لینک داده‌های شما
# The beginning of a link follows.
copy-paste-explain = آیا لینکی با داده‌هایتان دارید؟ آن را اینجا بچسبانید. متن درست این‌طور شروع می‌شود:
copy-offer-heading = این داده‌ها منتقل شود؟
# The next six follow as a list, each with a number behind it.
copy-offer-explain = از دستگاهی دیگر آمده است:
copy-answers = پاسخ‌ها
# Steps that are started, done or set aside.
copy-steps = گام‌ها
copy-notes = یادداشت‌ها
# Days on which the person wants to be reminded of a step.
copy-dates = یادآوری‌ها
# Papers that the person has ticked as held.
copy-papers = مدارک موجود شما
# Codes with which the person has opened what an employer offers.
copy-employers = کدهای شرکت‌ها
copy-offer-stays = آنچه در این دستگاه وارد کرده‌اید می‌ماند، مگر آنکه اینجا چیز دیگری باشد.
# Button, a verb: takes over what was listed.
copy-take = منتقل شود
# Button beside copy-take.
copy-not-now = حالا نه

# Variables:
#   $version (String) - such as "1.0.0"
about-version = ‏{ -brand }، نسخه { $version }
about-explain = «Lotse» به آلمانی کسی است که کشتی‌ها را با امنیت به بندری ناآشنا می‌رساند. { -brand } شما را در ماه‌های اول در یک شهر تازه همراهی می‌کند، حتی بدون اینترنت.
about-no-advice = ما همه اطلاعات را با دقت بررسی می‌کنیم. اما این‌ها جای مشاوره حقوقی را نمی‌گیرد.
about-packs = محتوا و زبان‌های آن
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = نسخه { $version }، مسئول: { $publisher }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
# Variables:
#   $date (String) - the day, written out
about-reviewed = بررسی‌شده در { $date }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-machine = به کمک ماشین نوشته شده، هنوز کسی آن را بررسی نکرده است
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-not-reviewed = انسان‌ها نوشته‌اند، هنوز بررسی نشده است
