# The first minutes: language, place, questions.

welcome-place-heading = Where do you live?
welcome-place-explain = Then we can show you the right offices and advice centres.
welcome-place-unknown = I don’t know yet
# Button: the person has used the app on another device or in a browser.
welcome-bring = I already have data on another device
welcome-place-confirm = Continue
welcome-place-other = Choose another place
welcome-questions-heading = Questions about you
# Variables:
#   $number (Number) - which question this is
#   $count (Number) - how many questions there are
welcome-progress = Question { $number } of { $count }
welcome-why = Why do we ask?
welcome-stays-here = Your answer stays on this device. Nobody else sees it.
welcome-later = Go to my plan now, I’ll answer the rest later
welcome-end-heading = Thank you. Your plan is ready.
welcome-end-explain = We will go through it with you, step by step. You can change your answers in the settings at any time.
welcome-finish = Show my plan
