# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = It’s good that you are in { $place }.
today-greeting = It’s good that you are here.
today-progress-none = Nobody has to do everything at once. Start with one step.
today-progress-some = You have made a start. Keep going, one thing at a time.
today-progress-most = You have already done more than half.
today-progress-all = You have done everything. You can be proud of that.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [one] You can do this now
       *[other] You can do these { $count } things now
    }
today-nothing = There is nothing to do right now
today-nothing-explain = You have done what is possible now. In your plan you see what comes later.
# Variables:
#   $count (Number) - how many steps more than those shown the law makes as urgent, at least 1
today-next-more =
    { $count ->
        [one] and { $count } more step is as urgent
       *[other] and { $count } more steps are as urgent
    }
# Variables:
#   $count (Number) - how many steps are probably done already, at least 1
today-probably-done =
    { $count ->
        [one] { $count } step is probably behind you
       *[other] { $count } steps are probably behind you
    }
today-whole-plan = See the whole plan
today-next-date = Your next date
today-open-questions = Still open
# Variables:
#   $count (Number) - how many questions have no answer
today-open-count =
    { $count ->
        [one] { $count } question has no answer yet. With your answer the plan will fit you better.
       *[other] { $count } questions have no answer yet. With your answers the plan will fit you better.
    }
today-answer = Answer the questions
today-no-place = We don’t know yet where you live
today-choose-place = Choose a city
today-place = Your city:
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [one] { $count } thing has changed
       *[other] { $count } things have changed
    }
today-changes-see = See what has changed
today-stale = Part of the content may be out of date
today-withdrawn = Do not rely on all of the content
today-withdrawn-explain = A publisher is no longer allowed to vouch for its content. To be safe, ask the office.
today-place-missing = The content for your city is still missing
today-place-missing-explain = It still has to be fetched. Until then you see what holds everywhere.
today-content = To the content
