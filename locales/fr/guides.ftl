# Pages to read.

guides-explain = Ici, vous pouvez lire tranquillement, même sans internet.
guides-none = Il n’y a pas encore de guides pour votre localité. Chaque étape de votre plan contient des explications.
guides-to-plan = Vers mon plan
# Read aloud by screen readers, before the pages above this one.
guide-path =
    .aria-label = Vous êtes ici
guide-to-step = Vers cette étape de votre plan
guide-not-planned = D’après vos réponses, cette étape ne fait pas partie de votre plan.
# Heading above further pages.
guide-beneath = En savoir plus
guide-web = La même page sur internet
# On a page for somebody in danger.
guide-discreet = { -brand } ne retient pas que vous lisez cette page.
# Button on a page for somebody in danger: hides the page at once.
guide-leave = Quitter vite
# Heading above telephone numbers.
guide-help-now = Appeler maintenant
# Heading above offices and advice centres; not a question.
guide-contacts = Qui peut aider
# Read aloud by screen readers, before two buttons.
discover-switch =
    .aria-label = Guides ou événements
