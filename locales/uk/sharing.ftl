# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = Показати мій план: { $name }
# Variables:
#   $name (String) - name of the other
share-explain = Виберіть, що може бачити { $name }: лише ці кроки, наскільки ви з ними просунулися і до якого дня. Нічого іншого: ні відповідей, ні нотаток, ні документів.
share-choose = Що має бути видно?
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [one] { $topic }: { $count } крок
        [few] { $topic }: усі { $count } кроки
        [many] { $topic }: усі { $count } кроків
       *[other] { $topic }: усі { $count } кроку
    }
# Button: choose step by step instead of whole topics.
share-single = Вибрати окремі кроки
# Variables:
#   $name (String) - name of the other
share-preview = Саме це побачить { $name }
# Variables:
#   $name (String) - name of the other
share-preview-none = { $name } не бачить нічого з вашого плану.
share-keeps-true = Якщо ваш план зміниться, він зміниться і там. Ви можете будь-коли це скасувати.
# Button: show what was chosen.
share-do = Показати це
# Button: show nothing any more.
share-take-back = Більше нічого не показувати
# Variables:
#   $name (String) - name of the other
share-said = { $name } тепер бачить те, що ви вибрали.
# Variables:
#   $name (String) - name of the other
share-said-back = { $name } більше не бачить нічого з вашого плану.
share-empty-plan = У вашому плані ще немає нічого, що можна показати.
# Variables:
#   $name (String) - name of the other
shared-by-peer = Це показує вам { $name }
