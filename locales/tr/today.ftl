# The first page: what is worth doing now.

# Variables:
#   $place (String) - name of the city
today-greeting-place = Burada olmanız ne güzel: { $place }.
today-greeting = Burada olmanız ne güzel.
today-progress-none = Kimse her şeyi bir anda yapmak zorunda değil. Bir adımla başlayın.
today-progress-some = Başladınız bile. Böyle devam edin, sırayla.
today-progress-most = Yarısından fazlasını tamamladınız bile.
today-progress-all = Her şeyi tamamladınız. Bununla gurur duyabilirsiniz.
# Variables:
#   $count (Number) - how many steps are shown, 1 to 3
today-next =
    { $count ->
        [one] Şimdi şunu yapabilirsiniz
       *[other] Şimdi şu { $count } şeyi yapabilirsiniz
    }
today-nothing = Şu anda yapılacak bir şey yok
today-nothing-explain = Şimdi yapılabilecek her şeyi yaptınız. Planda, sonra nelerin geleceğini görürsünüz.
# Variables:
#   $count (Number) - how many steps more than those shown the law makes as urgent, at least 1
today-next-more =
    { $count ->
        [one] ve { $count } adım daha aynı derecede acil
       *[other] ve { $count } adım daha aynı derecede acil
    }
# Variables:
#   $count (Number) - how many steps are probably done already, at least 1
today-probably-done =
    { $count ->
        [one] { $count } adımı büyük ihtimalle zaten yaptınız
       *[other] { $count } adımı büyük ihtimalle zaten yaptınız
    }
# Link to the plan.
today-whole-plan = Bütün planı gör
today-next-date = Sıradaki tarihiniz
# Heading above questions without an answer.
today-open-questions = Henüz açık
# Variables:
#   $count (Number) - how many questions have no answer
today-open-count =
    { $count ->
        [one] { $count } sorunun cevabı henüz yok. Cevap verirseniz plan size daha iyi uyar.
       *[other] { $count } sorunun cevabı henüz yok. Cevap verirseniz plan size daha iyi uyar.
    }
today-answer = Soruları cevapla
today-no-place = Nerede yaşadığınızı henüz bilmiyoruz
today-choose-place = Şehir seç
# Before the name of a city.
today-place = Şehriniz:
# Variables:
#   $count (Number) - how many changes the person has not looked at, at least 1
today-changes =
    { $count ->
        [one] { $count } şey değişti
       *[other] { $count } şey değişti
    }
today-changes-see = Değişiklikleri gör
today-stale = İçeriğin bir bölümü eskimiş olabilir
today-withdrawn = Tüm içeriğe güvenmeyin
today-withdrawn-explain = Bir yayıncının artık içeriğini onaylama yetkisi yok. Emin olmak için ilgili yere sorun.
today-place-missing = Şehrinizin içeriği henüz yok
today-place-missing-explain = Bu içeriğin önce yüklenmesi gerekiyor. O zamana kadar her yerde geçerli olan bilgileri görürsünüz.
# Link to the screen that shows how fresh the content is.
today-content = İçeriklere git
