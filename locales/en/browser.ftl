# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } is opening. The first time this takes a moment.
browser-heading = { -brand } in the browser
# The operator of the web space can change the program.
browser-operator = This page comes from the organisation whose address is at the top of the browser. Open it only from one that you trust: it could change the program.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = This browser does not promise to keep what you enter.
browser-may-forget = A browser may delete what it has stored. Safari does so if you do not open the page for seven days, unless { -brand } is on the home screen. Save a copy now and then.
# Heading of the next three.
browser-home-screen = Put it on the home screen
browser-home-android = In Chrome on Android: menu ⋮, then “Add to home screen” or “Install app”.
browser-home-apple = On iPhone and iPad: the share symbol, then “Add to Home Screen”.
browser-home-other = In other browsers: “Install” or “Add to home screen” in the menu. Not every browser can do this.
browser-shared = Do others use this device too?
browser-shared-explain = Then open { -brand } without saving: what you enter is gone when you close the tab. What is already stored stays as it is.
# Button.
browser-shared-action = Start over without saving
# Shown instead of the conversations.
browser-no-talk = Conversations with mentors exist only in the installed app, not in the browser.
# Shown on the page about the content.
browser-no-updates = In the browser the content comes with the page. A new version is used the next time you open { -brand }.
browser-new-version = A new version of { -brand } is available. What you entered stays.
browser-new-version-action = Open it now
