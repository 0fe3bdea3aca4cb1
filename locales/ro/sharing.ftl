# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = Arătați planul meu: { $name }
# Variables:
#   $name (String) - name of the other
share-explain = Alegeți ce are voie să vadă { $name }: doar acești pași, cât de departe ați ajuns cu ei și până când. Nimic altceva: niciun răspuns, nicio notă, niciun act.
share-choose = Ce să fie vizibil?
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [one] { $topic }: un singur pas
        [few] { $topic }: toți cei { $count } pași
       *[other] { $topic }: toți cei { $count } de pași
    }
share-single = Alegeți pași separați
# Variables:
#   $name (String) - name of the other
share-preview = Exact asta vede { $name }
# Variables:
#   $name (String) - name of the other
share-preview-none = { $name } nu vede nimic din planul dumneavoastră.
share-keeps-true = Dacă planul se schimbă, se schimbă și acolo. Puteți retrage oricând.
share-do = Arătați
share-take-back = Retrageți tot
# Variables:
#   $name (String) - name of the other
share-said = { $name } vede acum ce ați ales.
# Variables:
#   $name (String) - name of the other
share-said-back = { $name } nu mai vede nimic din planul dumneavoastră.
share-empty-plan = În planul dumneavoastră nu este încă nimic de arătat.
# Variables:
#   $name (String) - name of the other
shared-by-peer = Asta vă arată { $name }
