# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

voice-read = Sesli oku
voice-stop = Durdur
voice-bar =
    .aria-label = Ses düğmeleri
voice-pause = Ara ver
voice-resume = Devam
voice-slower = Daha yavaş
voice-faster = Daha hızlı
voice-rate-slowest = Çok yavaş
voice-rate-slow = Yavaş
voice-rate-normal = Normal
voice-rate-fast = Hızlı
voice-rate-fastest = Çok hızlı
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = Ses olmadığı için okunmuyor: { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = Bu cihazda bu dil için ses yok: { $language }.
voice-install = Cihazın ayarlarında “Metin okuma” veya “Seslendirilen içerik” bölümünden bir ses yükleyin.
voice-install-linux = speech-dispatcher ve espeak-ng programlarını yükleyin ya da birinden bunu yapmasını isteyin.
voice-only-online = Bu tarayıcının sesi metni internete gönderirdi, bu yüzden { -brand } onu kullanmıyor. Cihazın ayarlarından bir ses yükleyin.
voice-unsupported = { -brand } burada konuşamıyor. { -brand } uygulamasını bir tarayıcıda açın ya da ekranı cihazın okumasını sağlayın.
voice-heading = Sesli okuma
voice-explain = Ses bu cihazdan gelir. Bunun için hiçbir metin gönderilmez.
voice-rate = Hız
voice-voices = Bu cihazdaki sesler
voice-none = Ses yok
