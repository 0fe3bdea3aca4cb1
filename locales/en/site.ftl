# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Language:
site-steps-explain = This is what there is to do, topic by topic. Not everything concerns everybody: { -brand } asks you a few questions and makes your own plan.
# Before questions.
site-depends = That depends on your answers to these questions:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = only in some cases
site-due = By when?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Legal deadline: { $period }. It starts on the day you name in answer to:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Legal deadline: { $period } before. It is counted back from the day you name in answer to:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Recommended: { $period } after. What counts is the day you name in answer to:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Recommended: { $period } before. What counts is the day you name in answer to:
# Where the rules for counting are too long for a sentence; before a question about a day.
site-due-asked = { -brand } works out the exact day. What counts is your answer to:
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
