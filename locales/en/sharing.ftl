# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = Show { $name } my plan
# Variables:
#   $name (String) - name of the other
share-explain = Choose what { $name } may see: only these steps, how far you are with them, and by when. Nothing else: no answers, no notes, no papers.
share-choose = What may be seen?
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [one] { $topic }: its one step
       *[other] { $topic }: all { $count } steps
    }
share-single = Choose single steps
# Variables:
#   $name (String) - name of the other
share-preview = This is exactly what { $name } sees
# Variables:
#   $name (String) - name of the other
share-preview-none = { $name } sees nothing of your plan.
share-keeps-true = When your plan changes, this changes too. You can take it back at any time.
share-do = Show this
share-take-back = Take everything back
# Variables:
#   $name (String) - name of the other
share-said = { $name } now sees what you have chosen.
# Variables:
#   $name (String) - name of the other
share-said-back = { $name } no longer sees anything of your plan.
share-empty-plan = There is nothing in your plan yet that you could show.
# Variables:
#   $name (String) - name of the other
shared-by-peer = What { $name } shows you
