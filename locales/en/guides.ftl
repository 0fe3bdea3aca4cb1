# Pages to read.

guides-explain = Here you can read in your own time, even without internet.
guides-none = There are no guides for your place here yet. Each step of your plan has its own instructions.
guides-to-plan = To my plan
guide-path =
    .aria-label = You are here
guide-beneath = More about this
guide-web = The same page on the internet
discover-switch =
    .aria-label = Guides or events
