# Reporting messages to the programme's contact.

# Variables:
#   $name (String) - name of the other
report-heading = Bildir: { $name }
report-explain = Bunu bildirmeniz doğru. Hiç kimse sizi sıkıştıramaz, sizden para isteyemez veya size kötü davranamaz.
report-choose = Hangi mesajları bildirmek istiyorsunuz?
# Variables:
#   $name (String) - name of the other
report-none = { $name } size henüz bir şey yazmadı. Ne olduğunu kendi sözlerinizle anlatabilirsiniz.
report-words = Ne oldu?
report-words-explain = Size en kolay gelen dilde yazın. Alanı boş da bırakabilirsiniz.
report-what = Sonra ne olur?
report-file = Bu cihazda bir dosya kaydederiz. Dosyada yalnızca seçtikleriniz ve yazdıklarınız bulunur.
report-genuine = Dosyayı alan kişi, mesajların gerçek olduğunu kontrol edebilir.
report-yourself = Hiçbir şey kendiliğinden gönderilmez. Dosyayı hazır olduğunuzda siz gönderirsiniz.
# Heading above the office that takes reports.
report-to = Kime?
report-to-nobody = Şehriniz için henüz böyle bir yer bilmiyoruz. Karşılama merkezine veya belediyeye (Rathaus) başvurun. Tehlike varsa acil numaralardan birini arayın.
# Button, a verb.
report-save = Bildirimi kaydet
report-saved = Bildiriminiz kaydedildi. Dosya burada:
report-saved-next = Şimdi dosyayı aşağıdaki yere gönderin veya orada gösterin.
# Heading, a verb: protect oneself.
report-protect = Kendinizi koruyun
report-protect-explain = Hemen engelleyebilir veya ayrılabilirsiniz de. Bildirmek istediklerinizi önce kaydedin.
