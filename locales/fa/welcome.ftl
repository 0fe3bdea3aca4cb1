# The first minutes: language, place, questions.

welcome-place-heading = کجا زندگی می‌کنید؟
welcome-place-explain = آن وقت اداره‌ها و مراکز مشاوره درست را به شما نشان می‌دهیم.
# Button: the person does not know yet where to live.
welcome-place-unknown = هنوز نمی‌دانم
# Button: the person has used the app on another device or in a browser.
welcome-bring = از پیش در دستگاهی دیگر داده دارم
welcome-place-confirm = ادامه
welcome-place-other = انتخاب محل دیگر
welcome-questions-heading = سؤال‌هایی درباره شما
# Variables:
#   $number (Number) - which question this is
#   $count (Number) - how many questions there are
welcome-progress = سؤال { $number } از { $count }
welcome-why = چرا این را می‌پرسیم؟
welcome-stays-here = پاسخ شما روی این دستگاه می‌ماند. هیچ‌کس دیگری آن را نمی‌بیند.
# Button: ends the questions.
welcome-later = حالا به برنامه بروم، بقیه را بعداً پاسخ می‌دهم
welcome-end-heading = متشکریم. برنامه شما آماده است.
welcome-end-explain = با هم گام به گام آن را پیش می‌رویم. پاسخ‌های خود را هر زمان می‌توانید در تنظیمات تغییر دهید.
# Button, a verb.
welcome-finish = نمایش برنامه من
