# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = خوشحالیم که در { $place } هستید.
today-greeting = خوشحالیم که اینجا هستید.
today-progress-none = هیچ‌کس مجبور نیست همه چیز را یک‌باره انجام دهد. با یک گام شروع کنید.
today-progress-some = شروع کرده‌اید. همین‌طور ادامه دهید، یکی پس از دیگری.
today-progress-most = بیش از نیمی از کارها را انجام داده‌اید.
today-progress-all = همه را انجام داده‌اید. می‌توانید به خود افتخار کنید.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [one] این { $count } کار را اکنون می‌توانید انجام دهید
       *[other] این { $count } کار را اکنون می‌توانید انجام دهید
    }
today-nothing = فعلاً کاری برای انجام نیست
today-nothing-explain = هر کاری را که اکنون ممکن است، انجام داده‌اید. در برنامه می‌بینید که بعداً چه می‌آید.
# Variables:
#   $count (Number) - how many steps more than those shown the law makes as urgent, at least 1
today-next-more =
    { $count ->
        [one] و { $count } گام دیگر به همین اندازه فوری است
       *[other] و { $count } گام دیگر به همین اندازه فوری است
    }
# Variables:
#   $count (Number) - how many steps are probably done already, at least 1
today-probably-done =
    { $count ->
        [one] { $count } گام احتمالاً پشت سر شماست
       *[other] { $count } گام احتمالاً پشت سر شماست
    }
# Link to the plan.
today-whole-plan = دیدن همه برنامه
today-next-date = تاریخ بعدی شما
# Heading above questions without an answer.
today-open-questions = هنوز بی‌پاسخ
# Variables:
#   $count (Number) - how many questions have no answer
today-open-count =
    { $count ->
        [one] { $count } سؤال هنوز پاسخ ندارد. با پاسخ شما، برنامه بهتر با شما جور می‌شود.
       *[other] { $count } سؤال هنوز پاسخ ندارد. با پاسخ‌های شما، برنامه بهتر با شما جور می‌شود.
    }
today-answer = پاسخ به سؤال‌ها
today-no-place = هنوز نمی‌دانیم کجا زندگی می‌کنید
today-choose-place = انتخاب شهر
# Before the name of a city.
today-place = شهر شما:
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [one] { $count } چیز تغییر کرده است
       *[other] { $count } چیز تغییر کرده است
    }
today-changes-see = دیدن تغییرها
today-stale = بخشی از محتوا شاید قدیمی باشد
today-withdrawn = به همه محتوا تکیه نکنید
today-withdrawn-explain = یک ناشر دیگر اجازه ندارد محتوای خود را تأیید کند. برای اطمینان از خود اداره یا مرکز بپرسید.
today-place-missing = محتوای شهر شما هنوز نیست
today-place-missing-explain = این محتوا باید هنوز دریافت شود. تا آن وقت چیزهایی را می‌بینید که همه جا اعتبار دارد.
# Link to the screen that shows how fresh the content is.
today-content = رفتن به محتوا
