# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = زبان:
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = موضوع‌ها
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = کمک برای هفته‌های اول شما
site-steps-explain = این کارهایی است که باید انجام شود، موضوع به موضوع. همه چیز به همه مربوط نیست: { -brand } چند سؤال از شما می‌پرسد و برنامه خودتان را می‌سازد.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = این کارهایی است که باید انجام شود، موضوع به موضوع. همه چیز به همه مربوط نیست: در هر گام نوشته شده که به چه چیزی بستگی دارد.
# Before questions.
site-depends = این به این سؤال‌ها بستگی دارد:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = فقط در بعضی موارد
site-due = تا چه زمانی؟
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = مهلت قانونی: { $period }، از این روز شمرده می‌شود:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = مهلت قانونی: { $period } پیش از آن، از این روز به عقب شمرده می‌شود:
# The same for a deadline that is that day itself.
site-due-on-day = مهلت قانونی: حداکثر تا این روز:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = توصیه می‌شود: { $period } پس از آن، از این روز شمرده می‌شود:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = توصیه می‌شود: { $period } پیش از آن، از این روز به عقب شمرده می‌شود:
site-due-advised-on-day = توصیه می‌شود: حداکثر تا این روز:
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = فوراً مشاوره بگیرید. مهلت قانونی با محاسبه محتاطانه: { $period }، از این روز شمرده می‌شود:
# Where no number is safe; before a question about a day.
site-due-asked = فوراً مشاوره بگیرید که این مهلت کی تمام می‌شود. این روز ملاک است:
site-hours = ساعت‌های کار
# Before steps that give a paper.
site-given-by = این را اینجا می‌گیرید:
# Before steps that ask for a paper.
site-asked-for-by = این را اینجا لازم دارید:
# Variables:
#   $date (String) - the day, written out
site-review-by = تا { $date } دوباره بررسی می‌شود.
# On a page for somebody in danger.
site-discreet = مرورگر شما به خاطر می‌سپارد که این صفحه را خوانده‌اید. بعد از آن تاریخچه را پاک کنید یا صفحه را در یک پنجره خصوصی باز کنید.
# Before the number of results.
site-found = نتایج:
site-open = باز کردن در { -brand }
site-open-explain = { -brand } از این یک برنامه برای وضعیت شما می‌سازد، کارهای انجام‌شده را به خاطر می‌سپارد و بدون اینترنت هم کار می‌کند.
site-open-web = باز کردن در مرورگر
site-open-installed = باز کردن در اپ نصب‌شده
# Read aloud by screen readers.
site-code = کد QR با نشانی
site-poster = کد را با دوربین تلفن خود اسکن کنید.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = ناشر: { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = تاریخ: { $date }.
site-private = این صفحه هیچ کوکی نمی‌گذارد و چیزی از نشانی‌های دیگر بارگذاری نمی‌کند.
