# All steps, by topic and state.

plan-heading = My plan
plan-now = Possible now
plan-now-explain = You can start with these right away.
plan-waiting = Later
plan-waiting-explain = Something else has to be finished first.
plan-maybe = Maybe
plan-maybe-explain = This may concern you. An answer from you will settle it.
plan-done = Done
plan-set-aside = Set aside
plan-nothing-open = Nothing is open here any more.
