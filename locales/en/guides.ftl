# Pages to read.

guides-explain = Here you can read in your own time, even without internet.
guides-none = There are no guides for your place here yet. Each step of your plan has its own instructions.
guides-to-plan = To my plan
guide-path =
    .aria-label = You are here
guide-to-step = To this step in your plan
guide-not-planned = According to your answers, this step is not part of your plan.
guide-beneath = More about this
guide-web = The same page on the internet
# On a page for somebody in danger.
guide-discreet = { -brand } keeps no trace of your reading this page.
guide-leave = Leave quickly
guide-help-now = Call now
guide-contacts = Who helps
discover-switch =
    .aria-label = Guides or events
