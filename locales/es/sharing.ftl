# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = Mostrar mi plan a { $name }
# Variables:
#   $name (String) - name of the other
share-explain = Elija lo que puede ver { $name }: solo estos pasos, hasta dónde ha llegado con ellos y hasta cuándo. Nada más: ni respuestas, ni notas, ni documentos.
share-choose = ¿Qué se debe ver?
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [one] { $topic }: el único paso
        [many] { $topic }: los { $count } de pasos
       *[other] { $topic }: los { $count } pasos
    }
# Button: choose step by step instead of whole topics.
share-single = Elegir pasos sueltos
# Variables:
#   $name (String) - name of the other
share-preview = Exactamente esto ve { $name }
# Variables:
#   $name (String) - name of the other
share-preview-none = { $name } no ve nada de su plan.
share-keeps-true = Si su plan cambia, allí también cambia. Puede retirarlo en cualquier momento.
# Button: show what was chosen.
share-do = Mostrar esto
# Button: show nothing any more.
share-take-back = Retirar todo
# Variables:
#   $name (String) - name of the other
share-said = { $name } ve ahora lo que usted eligió.
# Variables:
#   $name (String) - name of the other
share-said-back = { $name } ya no ve nada de su plan.
share-empty-plan = En su plan todavía no hay nada que pueda mostrar.
# Variables:
#   $name (String) - name of the other
shared-by-peer = Esto le muestra { $name }
