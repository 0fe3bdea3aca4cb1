# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = يسعدنا وجودك في { $place }.
today-greeting = يسعدنا وجودك هنا.
today-progress-none = لا أحد مطالب بإنجاز كل شيء دفعة واحدة. البداية بخطوة واحدة.
today-progress-some = لقد قطعت البداية. إلى الأمام، خطوة بعد خطوة.
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
