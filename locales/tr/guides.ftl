# Pages to read.

guides-explain = Burada rahatça okuyabilirsiniz, internet olmadan da.
guides-none = Yaşadığınız yer için burada henüz rehber yok. Planınızın her adımında bir kılavuz var.
guides-to-plan = Planıma git
# Read aloud by screen readers, before the pages above this one.
guide-path =
    .aria-label = Buradasınız
guide-to-step = Planınızdaki bu adıma git
guide-not-planned = Cevaplarınıza göre bu adım planınızda yok.
# Heading above further pages.
guide-beneath = Bu konuda daha fazlası
guide-web = Aynı sayfa internette
# On a page for somebody in danger.
guide-discreet = { -brand } bu sayfayı okuduğunuzu kaydetmez.
# Button on a page for somebody in danger: hides the page at once.
guide-leave = Hemen çık
# Heading above telephone numbers.
guide-help-now = Şimdi arayın
# Heading above offices and advice centres; not a question.
guide-contacts = Kim yardım eder
# Read aloud by screen readers, before two buttons.
discover-switch =
    .aria-label = Rehberler veya etkinlikler
