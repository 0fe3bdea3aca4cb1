# Pages to read.

guides-explain = Hier können Sie in Ruhe lesen, auch ohne Internet.
guides-none = Für Ihren Ort gibt es hier noch keine Ratgeber. In jedem Schritt Ihres Plans steht eine Anleitung.
guides-to-plan = Zu meinem Plan
guide-path =
    .aria-label = Sie sind hier
guide-to-step = Zu diesem Schritt in Ihrem Plan
guide-not-planned = Nach Ihren Antworten brauchen Sie diesen Schritt nicht.
guide-beneath = Mehr dazu
guide-web = Dieselbe Seite im Internet
# On a page for somebody in danger.
guide-discreet = { -brand } speichert nicht, dass Sie diese Seite lesen.
guide-leave = Seite schnell verlassen
guide-help-now = Jetzt anrufen
guide-contacts = Wer hilft
discover-switch =
    .aria-label = Ratgeber oder Veranstaltungen
