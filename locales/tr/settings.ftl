# Settings, my answers, about.

settings-heading = Ayarlar
settings-language = Dil
# Languages in which a text may appear that is missing in the first.
settings-also = Şunu da okuyorum
settings-also-explain = Bir metin henüz sizin dilinizde yoksa, onu bu dillerden birinde görürsünüz.
settings-also-second = Birinci tercih
settings-also-third = İkinci tercih
settings-also-none = Yok
language-remove-done = Dil kaldırıldı.
# Heading, a noun: how texts look.
settings-reading = Okuma ayarları
settings-text-size = Yazı boyutu
# A choice: size of the letters.
text-size-normal = Normal
text-size-large = Büyük
text-size-largest = Çok büyük
settings-theme = Renkler
# A choice: colours as the device has them.
theme-system = Cihazdaki gibi
# A choice: colours.
theme-light = Açık
# A choice: colours.
theme-dark = Koyu
settings-contrast = Kontrast
# A choice: contrast as the device has it.
contrast-system = Cihazdaki gibi
# A choice: strong contrast.
contrast-more = Güçlü
settings-place = Şehrim
settings-no-place = Henüz seçilmedi
settings-change-place = Şehri değiştir
settings-answers = Cevaplarım
settings-about = { -brand } hakkında ve kaynaklar

answers-explain = Her cevabı değiştirebilir veya silebilirsiniz. Planınız hemen buna uyar.
answers-none = Henüz cevap yok
# In place of an answer: the person would rather not say.
answers-withheld = Söylemek istemiyorum
# Button, a verb.
answers-change = Değiştir
answers-forget = Cevabı sil

# Heading, a noun: the app asks for a PIN.
settings-lock = PIN kilidi
lock-on = Kilit etkin. { -brand } açılışta PIN’inizi sorar.
lock-off = Kilit etkin değil. Bu cihazı kullanan herkes { -brand } uygulamasını açabilir.
lock-set = PIN belirle
lock-change = PIN’i değiştir
lock-remove = Kilidi kaldır
lock-explain = En az 6 rakam seçin ve PIN’i iyi aklınızda tutun. PIN olmadan verilerinizi kimse yeniden açamaz.
lock-new-pin = Yeni PIN
lock-new-pin-again = Yeni PIN, bir kez daha
lock-different = İki PIN aynı değil.
lock-said-on = Kilit artık etkin.
lock-said-off = Kilit kaldırıldı.

settings-storage = Verilerim
storage-what = { -brand } cevaplarınızı, ilerlemenizi ve notlarınızı bu cihazda şifreli olarak saklar. Bunların hiçbiri bir yere gönderilmez.
storage-key-system = Anahtar, bu cihazın anahtar deposunda duruyor. Veriler böylece iyi korunur.
storage-key-file = Anahtar bu cihazda bir dosyada duruyor, çünkü cihazın anahtar deposu yok. Kullanıcı hesabınıza girebilen biri verileri okuyabilir. Bir PIN ile daha iyi korunurlar.
storage-key-pin = Anahtar PIN’inizden oluşur. PIN olmadan verileri kimse okuyamaz.
storage-key-browser = Anahtar, verilerin yanında, bu tarayıcının belleğindedir. Bu cihazdaki kullanıcı hesabınıza erişebilen biri verileri okuyabilir. PIN ile daha iyi korunurlar.
storage-key-memory = Bu cihazda hiçbir şey kalmaz: Bu sekmeyi kapatırsanız veya yenilerseniz verileri artık kimse okuyamaz.
# Before the path of a folder.
storage-folder = Klasör:
export-explain = Tüm verilerinizi dosya olarak kaydedip yanınıza alabilirsiniz. Bu dosya şifreli değildir.
export-action = Verileri dışa aktar
export-saved = Verileriniz kaydedildi:
copy-heading = Başka bir cihazdan veriler
copy-explain = Verilerinizi başka bir cihazda veya tarayıcıda dışa mı aktardınız? O zaman dosyayı burada açın. Burada daha önce girdikleriniz kalır; dosyada başka bir şey yazıyorsa dosya geçerlidir. Sohbetler birlikte gelmez.
# Button.
copy-action = Dosya aç
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [one] { $taken } kayıt alındı.
       *[other] { $taken } kayıt alındı.
    }
copy-code-explain = Ya da verilerinizi QR kodu olarak yanınıza alın: Diğer cihazın kamerasını koda tutun.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = QR kodu olarak göster
# Above the code.
copy-code-seen = Bu kodun fotoğrafını çeken kişi, girdiğiniz her şeyi almış olur. Kodu yalnızca diğer cihazınıza gösterin.
# Button.
copy-code-hide = Kodu gizle
# What the picture is, for people who do not see it.
copy-code-label = Girdiğiniz her şeyi içeren QR kodu
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = Bu, bir QR kodu için çok fazla. Verilerinizi dosya olarak yanınıza alın.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = QR kodu oku veya bağlantı yapıştır
# Label of a field.
copy-paste = Verilerinizi içeren bağlantı
# The beginning of a link follows.
copy-paste-explain = Verilerinizi içeren bir bağlantınız mı var? Buraya yapıştırın. Doğru metin şöyle başlar:
copy-offer-heading = Bu veriler alınsın mı?
# The next six follow as a list, each with a number behind it.
copy-offer-explain = Başka bir cihazdan geliyorlar:
copy-answers = Cevaplar
# Steps that are started, done or set aside.
copy-steps = Adımlar
copy-notes = Notlar
# Days on which the person wants to be reminded of a step.
copy-dates = Hatırlatmalar
# Papers that the person has ticked as held.
copy-papers = Elinizdeki belgeler
# Codes with which the person has opened what an employer offers.
copy-employers = İşverenlerin kodları
copy-offer-stays = Bu cihaza daha önce girdikleriniz kalır; burada başka bir şey yazıyorsa o geçerlidir.
# Button, a verb: takes over what was listed.
copy-take = Verileri al
# Button beside copy-take.
copy-not-now = Şimdi değil

# Variables:
#   $version (String) - such as "1.0.0"
about-version = { -brand }, sürüm { $version }
about-explain = Almanca “Lotse” kılavuz kaptan demektir: Gemileri yabancı bir limana güvenle getirir. { -brand } yeni bir şehirdeki ilk aylarda size eşlik eder, internet olmadan da.
about-no-advice = Tüm bilgileri dikkatle kontrol ediyoruz. Ama bunlar hukuki danışmanlığın yerini tutmaz.
about-packs = İçerikler ve dilleri
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = Sürüm { $version }, sorumlu: { $publisher }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
# Variables:
#   $date (String) - the day, written out
about-reviewed = { $date } tarihinde kontrol edildi
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-machine = bir makinenin yardımıyla yazıldı, henüz kimse kontrol etmedi
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-not-reviewed = insanlar tarafından yazıldı, henüz kontrol edilmedi
