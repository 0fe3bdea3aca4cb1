# How fresh the content is, looking for newer content, and bringing it along.

# Heading and link, a verb: keep what the packs say up to date.
settings-content = İçeriği güncel tut
content-explain = Adresler, süreler ve kılavuzlar değişir. Burada içeriğinizin ne kadar güncel olduğunu görürsünüz.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = Her şeyin son kontrolü: { $moment }
content-never = Daha yeni içerik henüz hiç aranmadı.
content-no-publisher = Bu uygulama, daha yeni içeriğin nerede olduğunu henüz bilmiyor. Uygulamayla gelen içerikle çalışıyorsunuz.
# Button, a verb.
content-look = Yeni içerik ara
content-running = Yeni içerik aranıyor…
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = { $done } / { $total } yüklendi
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = Yayıncı: { $publisher }

content-how = Nasıl aransın?
content-automatic = Günde bir kez kendiliğinden ara
content-save-data = Yalnızca metinleri yükle, resimleri değil. Bu, mobil veri tasarrufu sağlar.
content-metered = Bu bağlantının veri miktarı sınırlı. Bu yüzden şu anda resim yüklemiyoruz.

content-packs = İçeriğiniz
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = Sürüm { $version }, sorumlu: { $publisher }
# A label beneath a pack: it was part of the app from the start.
content-shipped = Uygulamayla geldi
# A label beneath a pack: it was downloaded.
content-fetched = Yayıncıdan geldi
# Variables:
#   $date (String) - the day, written out
content-fresh = Yayıncıdan geldi. { $date } tarihine kadar onaylı
# Variables:
#   $date (String) - the day, written out
content-stale = { $date } tarihinden beri onaylanmıyor. Eskimiş olabilir.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = Bu yayıncının içeriği { $date } tarihinde geri çekildi. Ona güvenmeyin. İlgili yere sorun.

# Content as a file, brought along for somebody without internet.
carry-heading = Getir ve başkasına ver
carry-explain = Kendi mobil veriniz yoksa, örneğin ilk ayda, biri size en yeni içeriği dosya olarak verebilir. Dosyayı diğer her şey gibi kontrol ederiz.
carry-open-heading = Dosya aç
# Button: choose a file on this device.
carry-open = Dosya seç
carry-busy = Dosya kontrol ediliyor…
carry-address-heading = Yakındaki bir cihazdan al
carry-address-label = Cihazın adresi
# An example stands beneath.
carry-address-example = Adres şöyle görünür:
# Button, a verb: fetch the content.
carry-address-fetch = Al
carry-save-heading = Başkası için kaydet
# Button, a verb.
carry-save = İçeriği dosya olarak kaydet
carry-saved = Dosya kaydedildi:
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [one] Bitti. İçeriğin { $count } bölümü artık daha yeni.
       *[other] Bitti. İçeriğin { $count } bölümü artık daha yeni.
    }
carry-newest = En yeni içerik zaten sizde.
# Variables:
#   $place (String) - name of the city
carry-other-place = Bu dosyadaki içerik şu yer için: { $place }. Bu henüz sizin şehriniz değil.
# Variables:
#   $place (String) - name of the city
carry-use-place = Şehrim olarak seç: { $place }
