# One field that finds everything.

search-field = عمَّ تبحث؟
    .placeholder = تسجيل السكن، روضة أطفال، طبيب …
search-clear = مسح النص
# In which languages one may type.
search-languages = يمكنك الكتابة بلغتك أو بالألمانية. وقد تفيد أيضًا كلمة من رسالة رسمية.

## Before anything is typed

search-recent = عمليات البحث الأخيرة
search-recent-explain = تبقى على هذا الجهاز.
search-recent-clear = مسح القائمة
search-examples = أمثلة
# Examples of what people search for; each must find something.
search-example-address = تسجيل السكن
search-example-childcare = روضة أطفال
search-example-doctor = طبيب

## What was found

# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many results there are
search-found =
    { $count ->
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }
search-steps = الخطوات
search-papers = الأوراق
# Variables:
#   $count (Number) - how many there are of this kind, at least 6
search-show-all = عرض الكل ({ $count })
# Before another name of an entry.
search-also-called = تُسمّى أيضًا:
# Variables:
#   $language (String) - name of the language the page is written in
search-page-language = الصفحة باللغة { $language }

## Not found

# Before words that were perhaps meant.
search-suggestions = هل تقصد:
search-nothing = عذرًا، لم نجد شيئًا عن هذا.
search-nothing-do = يمكنك تجربة كلمة أخرى.
# Leads to the contacts.
search-ask-somebody = اسأل شخصًا
