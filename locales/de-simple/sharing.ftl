# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = { $name } meinen Plan zeigen
# Variables:
#   $name (String) - name of the other
share-explain = Wählen Sie: Was darf { $name } sehen? { $name } sieht nur diese Schritte, wie weit Sie damit sind und bis wann. { $name } sieht nichts anderes: keine Antworten, keine Notizen, keine Papiere.
share-choose = Was darf man sehen?
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [one] { $topic }: den einen Schritt
       *[other] { $topic }: alle { $count } Schritte
    }
share-single = Einzelne Schritte wählen
# Variables:
#   $name (String) - name of the other
share-preview = Genau das sieht { $name }
# Variables:
#   $name (String) - name of the other
share-preview-none = { $name } sieht nichts von Ihrem Plan.
share-keeps-true = Wenn sich Ihr Plan ändert, ändert es sich dort auch. Sie können es jederzeit beenden.
share-do = Das zeigen
share-take-back = Nichts mehr zeigen
# Variables:
#   $name (String) - name of the other
share-said = { $name } sieht jetzt, was Sie gewählt haben.
# Variables:
#   $name (String) - name of the other
share-said-back = { $name } sieht nichts mehr von Ihrem Plan.
share-empty-plan = In Ihrem Plan ist noch nichts zum Zeigen.
# Variables:
#   $name (String) - name of the other
shared-by-peer = Das zeigt Ihnen { $name }
