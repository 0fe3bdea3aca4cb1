# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } açılıyor. İlk seferinde bu biraz sürer.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = Başka bir şey görünmüyor mu? Sayfayı yeniden yükleyin. İşe yaramazsa tarayıcınızı güncelleyin ve JavaScript’e izin verin.
browser-heading = Tarayıcıda { -brand }
# The operator of the web space can change the program.
browser-operator = Bu sayfa, adresi tarayıcının üst kısmında yazan kurumdan gelir. Yalnızca güvendiğiniz bir kurumdan açın: Kurum programı değiştirebilir.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = Bu tarayıcı, girdiklerinizi saklayacağına söz vermiyor.
browser-may-forget = Tarayıcı kaydettiklerini silebilir. Safari, sayfayı yedi gün açmazsanız bunu yapar; { -brand } ana ekrandaysa yapmaz. Ara sıra bir kopya kaydedin.
# Heading of the next three.
browser-home-screen = Ana ekrana ekleyin
browser-home-android = Android’de Chrome: ⋮ menüsü, ardından “Ana ekrana ekle” veya “Uygulamayı yükle”.
browser-home-apple = iPhone ve iPad’de: paylaşma simgesi, ardından “Ana Ekrana Ekle”.
browser-home-other = Diğer tarayıcılarda: menüde “Yükle” veya “Ana ekrana ekle”. Her tarayıcı bunu yapamaz.
# Follows the ways to the home screen.
browser-home-apart = iPhone ve iPad’de ana ekrandaki uygulama verilerini ayrı saklar. Safari’de girdikleriniz oraya kendiliğinden geçmez: Önce bunları dışa aktarın, sonra dosyayı uygulamada açın.
browser-shared = Bu cihazı başkaları da mı kullanıyor?
browser-shared-explain = O zaman { -brand } uygulamasını hiçbir şey kalmayacak şekilde açın: Girdikleriniz, sekmeyi kapattığınızda silinir. Daha önce kaydedilenlere dokunulmaz. Kaydettiğiniz dosyalar cihazda kalır: Gitmeden önce bunları silin.
# Button.
browser-shared-action = Yeniden başla ve hiçbir şey saklama
# Shown instead of the conversations.
browser-no-talk = Mentorlarla sohbetler yalnızca yüklü uygulamada vardır, tarayıcıda yoktur.
# Shown on the page about the content.
browser-no-updates = Tarayıcıda içerik sayfayla birlikte gelir. Yeni bir sürüm varsa { -brand } uygulamasını bir sonraki açışınızda geçerli olur.
# Follows browser-no-talk and browser-no-updates.
browser-installed = Yüklü uygulamayı nasıl edinebileceğinizi bu sayfanın geldiği kuruma sorun. Girdiklerinizi uygulamaya taşıyabilirsiniz: Bunları ayarlardan dışa aktarın ve dosyayı uygulamada açın.
browser-new-version = { -brand } uygulamasının yeni bir sürümü var. Girdikleriniz kalır.
browser-new-version-action = Şimdi aç
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = { -brand } bu cihaza henüz tam olarak yüklenmedi.
browser-not-offline-explain = Girdikleriniz güvende. İnternet olmadan sayfa açılmayabilir. Daha sonra internet varken sayfayı tekrar açın. İşe yaramazsa cihazda yer açın veya sayfanın geldiği kuruma haber verin.
