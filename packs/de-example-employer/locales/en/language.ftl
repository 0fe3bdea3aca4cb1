step-example-course-test = Take the placement test at work (example)
    .summary = Example: the made-up language school checks in 30 minutes how much German you already know. You need not study for it.
    .why = Example: so you join the group that suits you.
step-example-course-weekly = Go to the German course at work (example)
    .summary = Example: the made-up course is once a week at work. It counts as working time.
    .why = Example: you learn the words that you need at work. The course does not replace the integration course.
