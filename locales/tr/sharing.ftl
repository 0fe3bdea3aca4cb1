# Showing a mentor a part of the own plan.

# Variables:
#   $name (String) - name of the other
share-heading = Planımı şu kişiye göster: { $name }
# Variables:
#   $name (String) - name of the other
share-explain = { $name } neleri görebilsin, siz seçin: yalnızca bu adımlar, ne kadarını yaptığınız ve ne zamana kadar yapılacağı. Başka hiçbir şey: cevaplar, notlar ve belgeler görünmez.
share-choose = Neler görünsün?
# Variables:
#   $topic (String) - name of a topic
#   $count (Number) - how many steps it has
share-topic =
    { $count ->
        [one] { $topic }: tek adım
       *[other] { $topic }: { $count } adımın hepsi
    }
# Button: choose step by step instead of whole topics.
share-single = Adımları tek tek seç
# Variables:
#   $name (String) - name of the other
share-preview = { $name } tam olarak şunu görür
# Variables:
#   $name (String) - name of the other
share-preview-none = { $name } planınızdan hiçbir şey görmez.
share-keeps-true = Planınız değişirse orada da değişir. Bunu her an geri alabilirsiniz.
# Button: show what was chosen.
share-do = Bunu göster
# Button: show nothing any more.
share-take-back = Hepsini geri al
# Variables:
#   $name (String) - name of the other
share-said = { $name } artık seçtiklerinizi görüyor.
# Variables:
#   $name (String) - name of the other
share-said-back = { $name } artık planınızdan hiçbir şey görmüyor.
share-empty-plan = Planınızda henüz gösterebileceğiniz bir şey yok.
# Variables:
#   $name (String) - name of the other
shared-by-peer = { $name } size şunu gösteriyor
