# The static pages of a place, which `lotse-pack site` writes.

# Before the name of the language of the page; leads to the same page in others.
site-language = Dil:
# Links to the topics of a page, read aloud by screen readers.
site-topics =
    .aria-label = Konular
# What the pages are for: after the name of the place in titles, and on the poster.
site-help = İlk haftalarınız için yardım
site-steps-explain = Yapılacaklar konu konu burada. Her şey herkesi ilgilendirmez: { -brand } size birkaç soru sorar ve kendi planınızı hazırlar.
# The same where the pages are all there is, and no app asks anything.
site-steps-explain-alone = Yapılacaklar konu konu burada. Her şey herkesi ilgilendirmez: her adımda bunun neye bağlı olduğu yazar.
# Before questions.
site-depends = Bu, şu sorulara bağlıdır:
# After a deadline, a paper or a cost, in brackets.
site-some-cases = yalnızca bazı durumlarda
site-due = Ne zamana kadar?
# Before a question about a day, such as "When did you move into your home?"
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-within = Yasal süre: { $period }, şu günden itibaren sayılır:
# The same for a deadline that ends before that day.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-before = Yasal süre: { $period } önce, şu günden geriye sayılır:
# The same for a deadline that is that day itself.
site-due-on-day = Yasal süre: en geç şu gün:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-within = Önerilen: { $period } sonra, şu günden itibaren sayılır:
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-advised-before = Önerilen: { $period } önce, şu günden geriye sayılır:
site-due-advised-on-day = Önerilen: en geç şu gün:
# A deadline that may end later than is said here, because days of delivery or holidays are added.
# Variables:
#   $period (String) - how long, such as "14 days"
site-due-shortest = Hemen danışın. İhtiyatlı hesapla yasal süre: { $period }, şu günden itibaren sayılır:
# Where no number is safe; before a question about a day.
site-due-asked = Bu sürenin ne zaman bittiğini hemen bir danışmanlıktan öğrenin. Şu gün esas alınır:
site-hours = Açılış saatleri
# Before steps that give a paper.
site-given-by = Bunu burada alırsınız:
# Before steps that ask for a paper.
site-asked-for-by = Bu burada gerekir:
# Variables:
#   $date (String) - the day, written out
site-review-by = Yeniden kontrol edilecek, en geç: { $date }.
# On a page for somebody in danger.
site-discreet = Tarayıcınız bu sayfayı okuduğunuzu hatırlar. Sonra geçmişi silin veya sayfayı gizli bir pencerede açın.
# Before the number of results.
site-found = Sonuçlar:
site-open = Şurada aç: { -brand }
site-open-explain = { -brand } bundan durumunuza uygun bir plan yapar, yapılanları hatırlar ve internetsiz de çalışır.
site-open-web = Tarayıcıda aç
site-open-installed = Yüklü uygulamada aç
# Read aloud by screen readers.
site-code = Adresi içeren QR kodu
site-poster = Kodu telefonunuzun kamerasıyla okutun.
# Variables:
#   $publisher (String) - who answers for the content
site-publisher = Yayımlayan: { $publisher }.
# Variables:
#   $date (String) - the day, written out
site-made = Tarih: { $date }.
site-private = Bu sayfa çerez kullanmaz ve başka adreslerden hiçbir şey yüklemez.
