# Pages to read.

guides-explain = Hier können Sie in Ruhe nachlesen, auch ohne Internet.
guides-none = Für Ihren Ort gibt es hier noch keine Ratgeber. In jedem Schritt Ihres Plans steht eine Anleitung.
guides-to-plan = Zu meinem Plan
# Read aloud by screen readers, before the pages above this one.
guide-path =
    .aria-label = Sie sind hier
guide-to-step = Zu diesem Schritt in Ihrem Plan
guide-not-planned = Nach Ihren Antworten gehört dieser Schritt nicht zu Ihrem Plan.
# Heading above further pages.
guide-beneath = Mehr dazu
guide-web = Dieselbe Seite im Internet
# On a page for somebody in danger.
guide-discreet = { -brand } merkt sich nicht, dass Sie diese Seite lesen.
# Button on a page for somebody in danger: hides the page at once.
guide-leave = Schnell verlassen
# Heading above telephone numbers.
guide-help-now = Jetzt anrufen
# Heading above offices and advice centres; not a question.
guide-contacts = Wer hilft
# Read aloud by screen readers, before two buttons.
discover-switch =
    .aria-label = Ratgeber oder Veranstaltungen
