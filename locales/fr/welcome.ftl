# The first minutes: language, place, questions.

welcome-place-heading = Où vivez-vous ?
welcome-place-explain = Nous pourrons alors vous montrer les bons services et centres de conseil.
# Button: the person does not know yet where to live.
welcome-place-unknown = Je ne le sais pas encore
# Button: the person has used the app on another device or in a browser.
welcome-bring = J’ai déjà des données sur un autre appareil
welcome-place-confirm = Continuer
welcome-place-other = Choisir un autre lieu
welcome-questions-heading = Questions sur vous
# Variables:
#   $number (Number) - which question this is
#   $count (Number) - how many questions there are
welcome-progress = Question { $number } sur { $count }
welcome-why = Pourquoi cette question ?
welcome-stays-here = Votre réponse reste sur cet appareil. Personne d’autre ne la voit.
# Button: ends the questions.
welcome-later = Aller au plan, je répondrai au reste plus tard
welcome-end-heading = Merci. Votre plan est prêt.
welcome-end-explain = Nous le parcourons ensemble, étape par étape. Vous pouvez changer vos réponses à tout moment dans les réglages.
# Button, a verb.
welcome-finish = Montrer mon plan
