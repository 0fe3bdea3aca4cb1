# The first minutes: language, place, questions.

welcome-place-heading = Nerede yaşıyorsunuz?
welcome-place-explain = Böylece size doğru resmî daireleri ve danışma merkezlerini gösterebiliriz.
# Button: the person does not know yet where to live.
welcome-place-unknown = Henüz bilmiyorum
# Button: the person has used the app on another device or in a browser.
welcome-bring = Başka bir cihazda verilerim var
welcome-place-confirm = İleri
welcome-place-other = Başka bir yer seç
welcome-questions-heading = Sizinle ilgili sorular
# Variables:
#   $number (Number) - which question this is
#   $count (Number) - how many questions there are
welcome-progress = Soru { $number } / { $count }
welcome-why = Bunu neden soruyoruz?
welcome-stays-here = Cevabınız bu cihazda kalır. Sizden başka kimse görmez.
# Button: ends the questions.
welcome-later = Şimdi plana geç, kalanları sonra cevaplarım
welcome-end-heading = Teşekkürler. Planınız hazır.
welcome-end-explain = Planı birlikte adım adım izleyeceğiz. Cevaplarınızı ayarlardan istediğiniz zaman değiştirebilirsiniz.
# Button, a verb.
welcome-finish = Planımı göster
