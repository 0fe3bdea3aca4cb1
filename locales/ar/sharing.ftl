# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = عرض خطتي على { $name }
# Variables:
#   $name (String) - name of the other
share-explain = اختر ما يظهر عند { $name }: هذه الخطوات فقط، وإلى أين وصلت فيها، وحتى متى. لا شيء غير ذلك: لا إجابات ولا ملاحظات ولا أوراق.
share-choose = ما الذي يظهر؟
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [zero] { $topic }: لا توجد خطوات
        [one] { $topic }: الخطوة الوحيدة
        [two] { $topic }: الخطوتان
        [few] { $topic }: كل الخطوات وعددها { $count }
        [many] { $topic }: كل الخطوات وعددها { $count }
       *[other] { $topic }: كل الخطوات وعددها { $count }
    }
share-single = اختيار خطوات منفردة
# Variables:
#   $name (String) - name of the other
share-preview = هذا بالضبط ما يظهر عند { $name }
# Variables:
#   $name (String) - name of the other
share-preview-none = لا يظهر شيء من خطتك عند { $name }.
share-keeps-true = عندما تتغير خطتك يتغير ذلك هناك أيضًا. يمكنك التراجع في أي وقت.
share-do = عرض ذلك
share-take-back = التراجع عن كل شيء
# Variables:
#   $name (String) - name of the other
share-said = ما اخترته يظهر الآن عند { $name }.
# Variables:
#   $name (String) - name of the other
share-said-back = لم يعد شيء من خطتك يظهر عند { $name }.
share-empty-plan = لا يوجد في خطتك بعد ما يمكن عرضه.
# Variables:
#   $name (String) - name of the other
shared-by-peer = المعروض عليك من { $name }
