# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } is opening. The first time this takes a moment.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = Nothing else appears? Reload the page. If that does not help, update your browser and allow JavaScript.
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
# Follows the ways to the home screen.
browser-home-apart = On iPhone and iPad, the app on the home screen has its own storage. What you entered in Safari does not come along by itself: export it first, then open the file in the app.
browser-shared = Do others use this device too?
browser-shared-explain = Then open { -brand } without saving: what you enter is gone when you close the tab. What is already stored stays as it is. Files that you save stay on the device: delete them before you leave.
# Button.
browser-shared-action = Start over without saving
# Shown instead of the conversations.
browser-no-talk = Conversations with mentors exist only in the installed app, not in the browser.
# Shown on the page about the content.
browser-no-updates = In the browser the content comes with the page. A new version is used the next time you open { -brand }.
# Follows browser-no-talk and browser-no-updates.
browser-installed = Ask the organisation that this page comes from for the installed app. You can take along what you entered: export it in the settings and open the file in the app.
browser-new-version = A new version of { -brand } is available. What you entered stays.
browser-new-version-action = Open it now
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = { -brand } is not complete on this device yet.
browser-not-offline-explain = What you entered is safe. Without internet the page may not open. Open it again later, with internet. If that does not help, free some space on the device or tell the organisation that the page comes from.
