# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = اللغة:
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = المواضيع
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = مساعدة لأسابيعك الأولى
site-steps-explain = هذا ما يجب عمله، موضوعًا بعد موضوع. ليس كل شيء يخص الجميع: يطرح عليك { -brand } أسئلة قليلة ويضع لك خطتك الخاصة.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = هذا ما يجب عمله، موضوعًا بعد موضوع. ليس كل شيء يخص الجميع: في كل خطوة مكتوب علامَ يتوقف ذلك.
# Before questions.
site-depends = يتوقف ذلك على هذه الأسئلة:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = في بعض الحالات فقط
site-due = حتى متى؟
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = مهلة قانونية: { $period }، تُحسب ابتداءً من هذا اليوم:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = المهلة القانونية قبل ذلك: { $period }، تُحسب رجوعًا من هذا اليوم:
# The same for a deadline that is that day itself.
site-due-on-day = مهلة قانونية: في هذا اليوم على أبعد تقدير:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = يُنصح به: بعد ذلك بمدة أقصاها { $period }، تُحسب ابتداءً من هذا اليوم:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = يُنصح به قبل ذلك، والمدة: { $period }، تُحسب رجوعًا من هذا اليوم:
site-due-advised-on-day = يُنصح به: في هذا اليوم على أبعد تقدير:
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = اطلب المشورة فورًا. المهلة القانونية بحساب حذر: { $period }، تُحسب ابتداءً من هذا اليوم:
# Where no number is safe; before a question about a day.
site-due-asked = اطلب المشورة فورًا لتعرف متى تنتهي هذه المهلة. المهم هو هذا اليوم:
site-hours = أوقات الدوام
# Before steps that give a paper.
site-given-by = تحصل عليها هنا:
# Before steps that ask for a paper.
site-asked-for-by = تحتاج إليها هنا:
# Variables:
#   $date (String) - the day, written out
site-review-by = تُراجع مرة أخرى حتى { $date }.
# On a page for somebody in danger.
site-discreet = يتذكر متصفحك أنك قرأت هذه الصفحة. احذف السجل بعد ذلك، أو افتح الصفحة في نافذة خاصة.
# Before the number of results.
site-found = النتائج:
site-open = افتح في { -brand }
site-open-explain = يصنع { -brand } من ذلك خطة تناسب وضعك، ويتذكر ما أنجزته، ويعمل أيضًا بدون إنترنت.
site-open-web = افتح في المتصفح
site-open-installed = افتح في التطبيق المثبت
# Read aloud by screen readers.
site-code = رمز QR مع العنوان
site-poster = امسح الرمز بكاميرا هاتفك.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = الناشر: { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = التاريخ: { $date }.
site-private = لا تستخدم هذه الصفحة ملفات تعريف الارتباط (كوكيز) ولا تحمّل شيئًا من عناوين أخرى.
