# All steps, by when they come.

plan-heading = برنامه من
# Heading above steps that are to be done now, and those whose day is over.
plan-now-overdue = اکنون و دیرشده
# Heading above steps.
plan-week = این هفته
# Heading above steps: the first weeks in the city.
plan-weeks = در هفته‌های اول
# Heading above steps: the first months in the city.
plan-months = در ماه‌های اول
# Heading above steps that depend on something that has not happened yet.
plan-event = وقتی زمانش برسد
# Heading above steps that come in years.
plan-later = بعداً
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = از { $date }
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [one] { $count } گام شاید مربوط به شما باشد
       *[other] { $count } گام شاید مربوط به شما باشد
    }
# Heading above steps that are done.
plan-done = انجام شد
# Heading above steps that the person has put aside.
plan-set-aside = کنار گذاشته
plan-nothing-open = اینجا دیگر کاری نمانده است.

## What is long over

# Question above steps whose time is over; answered by the next button.
plan-behind = این‌ها احتمالاً پشت سر شماست. همه انجام شده است؟
plan-behind-explain = چیزی هنوز انجام نشده است؟ پس علامت آن را بردارید. این گام باز می‌ماند.
# Button: all steps that are still ticked are done.
plan-behind-yes = بله، انجام شده
# Leads to the step.
# Variables:
#   $step (String) - title of a step
plan-behind-look = دیدن گام: { $step }
# Variables:
#   $count (Number) - how many steps were marked as done, at least 1
plan-behind-said =
    { $count ->
        [one] { $count } گام اکنون انجام شده است.
       *[other] { $count } گام اکنون انجام شده است.
    }

## What may happen

plan-occasions = چیزی تغییر کرده است؟
plan-occasions-explain = روی آن بزنید. آن وقت برنامه شما نشان می‌دهد چه باید کرد و تا چه زمانی.
# After something that has happened, such as a move: the person has said so.
plan-occasion-told = ثبت شد
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = ثبت شد: { $date }
# Button, a verb.
plan-occasion-save = ذخیره
# Button, a verb: it has not happened after all.
plan-occasion-take-back = پس گرفتن
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [one] ذخیره شد. { $count } گام اکنون تاریخ تازه‌ای دارد.
       *[other] ذخیره شد. { $count } گام اکنون تاریخ تازه‌ای دارد.
    }
plan-occasion-said-none = ذخیره شد. برنامه شما اکنون بر این اساس است.
