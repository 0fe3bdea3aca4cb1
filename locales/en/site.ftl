# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Language:
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = Topics
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = Help for your first weeks
site-steps-explain = This is what there is to do, topic by topic. Not everything concerns everybody: { -brand } asks you a few questions and makes your own plan.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = This is what there is to do, topic by topic. Not everything concerns everybody: each step says what that depends on.
# Before questions.
site-depends = That depends on these questions:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = only in some cases
site-due = By when?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Legal deadline: { $period }, counted from this day:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Legal deadline: { $period } before, counted back from this day:
# The same for a deadline that is that day itself.
site-due-on-day = Legal deadline: on this day at the latest:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Recommended: { $period } after, counted from this day:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Recommended: { $period } before, counted back from this day:
site-due-advised-on-day = Recommended: on this day at the latest:
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = Get advice at once. Legal deadline, to be on the safe side: { $period }, counted from this day:
# Where no number is safe; before a question about a day.
site-due-asked = Get advice at once on when this deadline ends. The day that counts:
site-hours = Opening hours
# Before steps that give a paper.
site-given-by = You get this here:
# Before steps that ask for a paper.
site-asked-for-by = You need this here:
# Variables:
#   $date (String) - the day, written out
site-review-by = To be checked again by { $date }.
# On a page for somebody in danger.
site-discreet = Your browser remembers that you read this page. Delete the history afterwards, or open the page in a private window.
# Before the number of results.
site-found = Results:
site-open = Open in { -brand }
site-open-explain = { -brand } turns this into a plan for your situation, remembers what is done, and also works without internet.
site-open-web = Open in the browser
site-open-installed = Open in the installed app
# Read aloud by screen readers.
site-code = QR code with the address
site-poster = Scan the code with the camera of your phone.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = Published by: { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = As of { $date }.
site-private = This page sets no cookies and loads nothing from other addresses.
