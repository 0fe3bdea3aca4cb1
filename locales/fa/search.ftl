# One field that finds everything.

# Label of the field and, in the empty field, examples of what to type.
search-field = دنبال چه می‌گردید؟
    .placeholder = ثبت محل سکونت، مهدکودک، دکتر …
# Button, a verb: empty the field.
search-clear = خالی کردن کادر
# In which languages one may type.
search-languages = می‌توانید به زبان خود یا به آلمانی بنویسید. یک کلمه از نامه اداره هم کمک می‌کند.

## Before anything is typed

# Heading above what the person has searched for lately.
search-recent = جستجوهای اخیر
search-recent-explain = این‌ها روی این دستگاه می‌ماند.
# Button, a verb.
search-recent-clear = حذف فهرست
# Heading above examples.
search-examples = برای نمونه
# Examples of what people search for; each must find something.
search-example-address = ثبت محل سکونت
search-example-childcare = مهدکودک
search-example-doctor = دکتر

## What was found

# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many results there are
search-found =
    { $count ->
        [one] { $count } نتیجه
       *[other] { $count } نتیجه
    }
search-steps = گام‌ها
# Documents such as a passport.
search-papers = مدارک
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = نمایش هر { $count } مورد
# Before another name of an entry.
search-also-called = نام دیگر:
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = صفحه به زبان { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = منظورتان این بود:
search-nothing = متأسفانه برای این جستجو چیزی پیدا نکردیم.
search-nothing-do = با کلمه دیگری امتحان کنید.
# Leads to the contacts.
search-ask-somebody = پرسیدن از یک انسان
