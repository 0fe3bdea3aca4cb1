# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Langue :
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = Thèmes
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = De l’aide pour vos premières semaines
site-steps-explain = Voici ce qu’il y a à faire, thème par thème. Tout ne concerne pas tout le monde : { -brand } vous pose quelques questions et prépare votre propre plan.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = Voici ce qu’il y a à faire, thème par thème. Tout ne concerne pas tout le monde : chaque étape dit de quoi cela dépend.
# Before questions.
site-depends = Cela dépend de ces questions :
# After a deadline, a paper or a cost, in brackets.
site-some-cases = seulement dans certains cas
site-due = Jusqu’à quand ?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Délai légal : { $period }, à compter de ce jour :
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Délai légal : { $period } avant, à rebours depuis ce jour :
# The same for a deadline that is that day itself.
site-due-on-day = Délai légal : ce jour au plus tard :
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Conseillé : { $period } après, à compter de ce jour :
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Conseillé : { $period } avant, à rebours depuis ce jour :
site-due-advised-on-day = Conseillé : ce jour au plus tard :
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = Faites-vous conseiller tout de suite. Délai légal, calculé avec prudence : { $period }, à compter de ce jour :
# Where no number is safe; before a question about a day.
site-due-asked = Faites-vous conseiller tout de suite sur la fin de ce délai. C’est ce jour qui compte :
site-hours = Heures d’ouverture
# Before steps that give a paper.
site-given-by = Vous le recevez ici :
# Before steps that ask for a paper.
site-asked-for-by = Vous en avez besoin ici :
# Variables:
#   $date (String) - the day, written out
site-review-by = Sera revérifié au plus tard le { $date }.
# On a page for somebody in danger.
site-discreet = Votre navigateur retient que vous avez lu cette page. Effacez ensuite l’historique, ou ouvrez la page dans une fenêtre privée.
# Before the number of results.
site-found = Résultats :
site-open = Ouvrir dans { -brand }
site-open-explain = { -brand } en fait un plan pour votre situation, retient ce qui est fait et fonctionne aussi sans internet.
site-open-web = Ouvrir dans le navigateur
site-open-installed = Ouvrir dans l’application installée
# Read aloud by screen readers.
site-code = Code QR avec l’adresse
site-poster = Scannez le code avec l’appareil photo de votre téléphone.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = Publié par : { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = État : { $date }.
site-private = Cette page ne place aucun cookie et ne charge rien depuis d’autres adresses.
