# Pages to read.

guides-explain = اینجا می‌توانید با آرامش بخوانید، حتی بدون اینترنت.
guides-none = برای محل شما هنوز راهنمایی اینجا نیست. در هر گام برنامه شما توضیح کار نوشته شده است.
guides-to-plan = رفتن به برنامه من
# Read aloud by screen readers, before the pages above this one.
guide-path =
    .aria-label = شما اینجا هستید
guide-to-step = رفتن به این گام در برنامه شما
guide-not-planned = بر اساس پاسخ‌های شما، این گام جزو برنامه شما نیست.
# Heading above further pages.
guide-beneath = بیشتر در این باره
guide-web = همین صفحه در اینترنت
# On a page for somebody in danger.
guide-discreet = { -brand } به خاطر نمی‌سپارد که شما این صفحه را می‌خوانید.
# Button on a page for somebody in danger: hides the page at once.
guide-leave = خروج سریع
# Heading above telephone numbers.
guide-help-now = همین حالا زنگ بزنید
# Heading above offices and advice centres; not a question.
guide-contacts = چه کسی کمک می‌کند
# Read aloud by screen readers, before two buttons.
discover-switch =
    .aria-label = راهنماها یا رویدادها
