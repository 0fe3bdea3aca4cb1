# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = Nous sommes heureux que vous soyez à { $place }.
today-greeting = Nous sommes heureux que vous soyez là.
today-progress-none = Personne n’est obligé de tout faire en une fois. Commencez par une étape.
today-progress-some = Le début est fait. Continuez ainsi, une chose après l’autre.
today-progress-most = Vous avez déjà fait plus de la moitié.
today-progress-all = Vous avez tout fait. Vous pouvez en être fier.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [one] Vous pouvez faire { $count } chose maintenant
        [many] Vous pouvez faire ces { $count } choses maintenant
       *[other] Vous pouvez faire ces { $count } choses maintenant
    }
today-nothing = Il n’y a rien à faire pour le moment
today-nothing-explain = Vous avez fait ce qui est possible maintenant. Dans le plan, vous voyez ce qui vient plus tard.
# Variables:
#   $count (Number) - how many steps more than those shown the law makes as urgent, at least 1
today-next-more =
    { $count ->
        [one] et { $count } autre étape est tout aussi urgente
        [many] et { $count } autres étapes sont tout aussi urgentes
       *[other] et { $count } autres étapes sont tout aussi urgentes
    }
# Variables:
#   $count (Number) - how many steps are probably done already, at least 1
today-probably-done =
    { $count ->
        [one] { $count } étape est sans doute derrière vous
        [many] { $count } d’étapes sont sans doute derrière vous
       *[other] { $count } étapes sont sans doute derrière vous
    }
# Link to the plan.
today-whole-plan = Voir tout le plan
today-next-date = Votre prochaine date
# Heading above questions without an answer.
today-open-questions = Encore ouvert
# Variables:
#   $count (Number) - how many questions have no answer
today-open-count =
    { $count ->
        [one] { $count } question n’a pas encore de réponse. Avec votre réponse, le plan vous conviendra mieux.
        [many] { $count } de questions n’ont pas encore de réponse. Avec vos réponses, le plan vous conviendra mieux.
       *[other] { $count } questions n’ont pas encore de réponse. Avec vos réponses, le plan vous conviendra mieux.
    }
today-answer = Répondre aux questions
today-no-place = Nous ne savons pas encore où vous vivez
today-choose-place = Choisir une ville
# Before the name of a city.
today-place = Votre ville :
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [one] { $count } chose a changé
        [many] { $count } de choses ont changé
       *[other] { $count } choses ont changé
    }
today-changes-see = Voir les changements
today-stale = Une partie des contenus est peut-être dépassée
today-withdrawn = Ne vous fiez pas à tous les contenus
today-withdrawn-explain = Un éditeur n’a plus le droit de confirmer ses contenus. Par sécurité, demandez au service concerné.
today-place-missing = Les contenus de votre ville manquent encore
today-place-missing-explain = Ils doivent encore être chargés. D’ici là, vous voyez ce qui vaut partout.
# Link to the screen that shows how fresh the content is.
today-content = Vers les contenus
