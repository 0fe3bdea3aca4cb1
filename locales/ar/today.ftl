# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = يسعدنا وجودك في { $place }.
today-greeting = يسعدنا وجودك هنا.
today-progress-none = لا أحد مطالب بإنجاز كل شيء دفعة واحدة. البداية بخطوة واحدة.
today-progress-some = بدأت بداية جيدة. واصل، خطوة بعد خطوة.
today-progress-most = لقد أنجزت أكثر من النصف.
today-progress-all = لقد أنجزت كل شيء. يحق لك أن تفخر بذلك.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [zero] ما يمكنك فعله الآن
        [one] هذا ما يمكنك فعله الآن
        [two] أمران يمكنك فعلهما الآن
        [few] { $count } أمور يمكنك فعلها الآن
        [many] { $count } أمرًا يمكنك فعلها الآن
       *[other] { $count } أمر يمكنك فعلها الآن
    }
today-nothing = لا شيء عليك فعله الآن
today-nothing-explain = لقد فعلت كل ما هو ممكن الآن. في الخطة ترى ما سيأتي لاحقًا.
# Variables:
#   $count (Number) - how many steps more than those shown the law makes as urgent, at least 1
today-next-more =
    { $count ->
        [zero] ولا خطوات أخرى عاجلة مثلها
        [one] وخطوة أخرى عاجلة مثلها
        [two] وخطوتان أخريان عاجلتان مثلها
        [few] و{ $count } خطوات أخرى عاجلة مثلها
        [many] و{ $count } خطوة أخرى عاجلة مثلها
       *[other] و{ $count } خطوة أخرى عاجلة مثلها
    }
# Variables:
#   $count (Number) - how many steps are probably done already, at least 1
today-probably-done =
    { $count ->
        [zero] لا توجد خطوات أنجزتها على الأرجح
        [one] خطوة واحدة أنجزتها على الأرجح
        [two] خطوتان أنجزتهما على الأرجح
        [few] { $count } خطوات أنجزتها على الأرجح
        [many] { $count } خطوة أنجزتها على الأرجح
       *[other] { $count } خطوة أنجزتها على الأرجح
    }
today-whole-plan = عرض الخطة كاملة
today-next-date = موعدك القادم
today-open-questions = أسئلة مفتوحة
# Variables:
#   $count (Number) - how many questions have no answer
today-open-count =
    { $count ->
        [zero] لا توجد أسئلة بلا إجابة.
        [one] بقي سؤال واحد بلا إجابة. بإجابتك تصبح الخطة أنسب لك.
        [two] بقي سؤالان بلا إجابة. بإجابتك تصبح الخطة أنسب لك.
        [few] بقيت { $count } أسئلة بلا إجابة. بإجابتك تصبح الخطة أنسب لك.
        [many] بقي { $count } سؤالًا بلا إجابة. بإجابتك تصبح الخطة أنسب لك.
       *[other] بقي { $count } سؤال بلا إجابة. بإجابتك تصبح الخطة أنسب لك.
    }
today-answer = الإجابة عن الأسئلة
today-no-place = لا نعرف بعد أين تسكن
today-choose-place = اختيار المدينة
today-place = مدينتك:
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [zero] لم يتغيّر شيء
        [one] تغيّر أمر واحد
        [two] تغيّر أمران
        [few] تغيّرت { $count } أمور
        [many] تغيّر { $count } أمرًا
       *[other] تغيّر { $count } أمر
    }
today-changes-see = عرض التغييرات
today-stale = ربما لم يعد جزء من المحتوى حديثًا
today-withdrawn = لا تعتمد على كل المحتوى
today-withdrawn-explain = لم يعد يحق لأحد الناشرين تأكيد محتواه. اسأل الجهة المختصة للتأكد.
today-place-missing = محتوى مدينتك غير موجود بعد
today-place-missing-explain = يجب تحميله أولًا. حتى ذلك الحين ترى ما ينطبق في كل مكان.
today-content = إلى المحتوى
