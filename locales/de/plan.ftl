# All steps, by topic and state.

plan-heading = Mein Plan
plan-now = Jetzt möglich
plan-now-explain = Damit können Sie gleich anfangen.
plan-waiting = Später
plan-waiting-explain = Hier muss vorher etwas anderes fertig sein.
plan-maybe = Vielleicht
plan-maybe-explain = Das betrifft Sie vielleicht. Eine Antwort von Ihnen klärt es.
plan-done = Erledigt
plan-set-aside = Beiseitegelegt
plan-nothing-open = Hier ist nichts mehr offen.
