# One step: what, why, by when, with what, where.

step-overdue-do = This is no reason to worry, but please don’t wait any longer. Do it as soon as you can. Call the office and say that the deadline has passed and that you want to do it now.
step-legal-basis = Legal basis:
# Variables:
#   $date (String) - the day, written out
step-again-on = Done for now. This step comes back on { $date }.
# Variables:
#   $date (String) - the day, written out
step-opens = You can do this from { $date }.
step-do-not-wait = Do not wait: you can hand in papers later.
# Before steps.
step-lacks = You set this aside. It may be missing here:
# Before steps.
step-helps = Easier with:
step-helps-explain = But go without it if the deadline is near.
step-maybe-heading = Does this concern you?
step-maybe-explain = Your answer settles whether you need this step. It stays on this device.
step-due-missing-heading = By when? We would need to know this first.

step-actions = How far are you?
action-mark-done = Done
action-mark-begun = Started
action-set-aside = Set aside
action-unmark = Undo
step-said-done = Well done! This is finished.
step-said-begun = Good. You have started.
step-said-aside = Set aside. You find the step at the end of your plan.
step-said-unmarked = The step is open again.

step-why = Why?
step-why-you = Why do you see this?
step-papers = Papers you need
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = You have { $held } of { $count }. Tick what you already have.
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = Valid for: { $period }
step-offices = Where to go
step-office-unknown = We don’t know this office for your place yet. Ask at the town hall of your city.
step-web = Official page on the internet
step-cost = Cost
step-takes = How long it takes
step-guide = Guide
step-gives = What you get
step-note = My note
    .placeholder = For example: appointment on Tuesday at 9, room 12
step-note-explain = Only you see this note.
step-note-saved = Saved
step-calendar = Reminder and calendar
step-own-due = Remind me on
action-save-calendar = Into my calendar
calendar-saved = The calendar file is saved:
step-source = Source
