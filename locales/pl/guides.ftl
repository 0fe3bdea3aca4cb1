# Pages to read.

guides-explain = Tu można spokojnie poczytać, także bez internetu.
guides-none = Dla Państwa miejscowości nie ma tu jeszcze poradników. W każdym kroku planu jest instrukcja.
guides-to-plan = Do mojego planu
# Read aloud by screen readers, before the pages above this one.
guide-path =
    .aria-label = Są Państwo tutaj
guide-to-step = Do tego kroku w planie
guide-not-planned = Według Państwa odpowiedzi ten krok nie należy do Państwa planu.
# Heading above further pages.
guide-beneath = Więcej na ten temat
guide-web = Ta sama strona w internecie
# On a page for somebody in danger.
guide-discreet = { -brand } nie zapamiętuje, że Państwo czytają tę stronę.
# Button on a page for somebody in danger: hides the page at once.
guide-leave = Szybko opuść
# Heading above telephone numbers.
guide-help-now = Zadzwoń teraz
# Heading above offices and advice centres; not a question.
guide-contacts = Kto pomaga
# Read aloud by screen readers, before two buttons.
discover-switch =
    .aria-label = Poradniki lub wydarzenia
