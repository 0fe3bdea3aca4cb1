# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = { $name } meinen Plan zeigen
# Variables:
#   $name (String) - name of the other
share-explain = Wählen Sie, was { $name } sehen darf: nur diese Schritte, wie weit Sie damit sind und bis wann. Nichts anderes: keine Antworten, keine Notizen, keine Papiere.
share-choose = Was soll zu sehen sein?
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [one] { $topic }: den einen Schritt
       *[other] { $topic }: alle { $count } Schritte
    }
# Button: choose step by step instead of whole topics.
share-single = Einzelne Schritte wählen
# Variables:
#   $name (String) - name of the other
share-preview = Genau das sieht { $name }
# Variables:
#   $name (String) - name of the other
share-preview-none = { $name } sieht nichts von Ihrem Plan.
share-keeps-true = Ändert sich Ihr Plan, ändert es sich dort auch. Sie können es jederzeit zurücknehmen.
# Button: show what was chosen.
share-do = Das zeigen
# Button: show nothing any more.
share-take-back = Alles zurücknehmen
# Variables:
#   $name (String) - name of the other
share-said = { $name } sieht jetzt, was Sie gewählt haben.
# Variables:
#   $name (String) - name of the other
share-said-back = { $name } sieht nichts mehr von Ihrem Plan.
share-empty-plan = In Ihrem Plan ist noch nichts, was Sie zeigen können.
# Variables:
#   $name (String) - name of the other
shared-by-peer = Das zeigt Ihnen { $name }
