# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = Montrer mon plan à { $name }
# Variables:
#   $name (String) - name of the other
share-explain = Choisissez ce que { $name } peut voir : seulement ces étapes, où vous en êtes et jusqu’à quand. Rien d’autre : ni réponses, ni notes, ni documents.
share-choose = Que peut-on voir ?
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [one] { $topic } : { $count } étape
        [many] { $topic } : les { $count } étapes
       *[other] { $topic } : les { $count } étapes
    }
# Button: choose step by step instead of whole topics.
share-single = Choisir des étapes une à une
# Variables:
#   $name (String) - name of the other
share-preview = Voici exactement ce que voit { $name }
# Variables:
#   $name (String) - name of the other
share-preview-none = { $name } ne voit rien de votre plan.
share-keeps-true = Si votre plan change, cela change aussi là-bas. Vous pouvez l’annuler à tout moment.
# Button: show what was chosen.
share-do = Montrer cela
# Button: show nothing any more.
share-take-back = Tout annuler
# Variables:
#   $name (String) - name of the other
share-said = { $name } voit maintenant ce que vous avez choisi.
# Variables:
#   $name (String) - name of the other
share-said-back = { $name } ne voit plus rien de votre plan.
share-empty-plan = Il n’y a encore rien à montrer dans votre plan.
# Variables:
#   $name (String) - name of the other
shared-by-peer = Ce que { $name } vous montre
