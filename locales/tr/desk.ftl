# The mentor's desk: mentees, invitations, the own status, ready answers.

# People whom a mentor helps.
desk-heading = Mentilerim
desk-invite = Birini davet et
desk-none = Henüz kimseye eşlik etmiyorsunuz.
desk-none-do = Birini davet edin: Tam olarak bir kişi için bir QR kodu ve bir bağlantı alırsınız.
# Variables:
#   $language (String) - name of the language of the mentee's app
desk-language = Konuştuğu dil: { $language }
desk-shares-nothing = Size planından hiçbir şey göstermiyor.
# Variables:
#   $count (Number) - how many steps are shown
desk-shares =
    { $count ->
        [one] Size { $count } adım gösteriyor
       *[other] Size { $count } adım gösteriyor
    }
desk-next-dates = Sonraki tarihler
# Button: to the conversation with this person.
desk-open-talk = Sohbete git
desk-show-invitation = Daveti göster
# State of a step that a mentee shows: it is not done. Not: opened.
shared-open = Açık
desk-not-mentor = Bu sayfa mentorlar ve karşılama merkezleri içindir.

## An invitation

inviting-heading = Davetiniz
inviting-explain = Yalnızca bir kişi için. Kodu kamerayla okutun veya bağlantıyı yalnızca bu kişinin gördüğü bir yoldan gönderin.
inviting-qr = Davetinizi içeren QR kodu. Altındaki bağlantı aynı şeyi söyler.
# Label above a web address.
inviting-link = Bağlantı
inviting-copy = Bağlantıyı kopyala
inviting-copied = Bağlantı kopyalandı.
inviting-not-copied = Kopyalanamadı. Metin işaretlendi: Kendiniz kopyalayın.
# Variables:
#   $date (String) - the last day, written out
inviting-until = { $date } tarihine kadar geçerli.
# Button, a verb: the invitation is no longer valid.
inviting-take-back = Daveti geri al
inviting-said-back = Davet geri alındı.
# Button: takes an invitation out of the list.
inviting-remove = Kaldır
# Variables:
#   $name (String) - name of the person who accepted
inviting-accepted = { $name } davetinizi kabul etti.

## The own status

# Variables:
#   $name (String) - the own name
me-name = Buradaki adınız: { $name }
# A noun: that a programme vouches for this mentor.
me-heading = Onayınız
me-explain = Onayınız olursa, mentileriniz programınızın size kefil olduğunu görür.
# Button, a verb.
me-ask = Onay iste
me-ask-explain = Bu metni programınıza gönderin. Program size bir bağlantı gönderir.
me-request = Talebiniz
me-copy-request = Talebi kopyala
me-copied-request = Talep kopyalandı.
# Heading above the field for the link.
me-enter = Onayı gir
me-enter-label = Onay bağlantısı
me-enter-explain = Bu bağlantıyı size programınız gönderir. Şöyle başlar:
# Button, a verb: accept the link that was entered.
me-enter-do = Kabul et
me-said-confirmed = Artık onaylısınız. Mentileriniz bunu görür.

## Ready answers

ready-explain = Sık yazdıklarınızı burada hazır tutun.
ready-new = Yeni cevap
# Button, a verb: keep the answer for later.
ready-add = Sakla
ready-said-removed = Cevap kaldırıldı.
# Variables:
#   $text (String) - the words of the answer
ready-remove = Kaldır
    .aria-label = Bu cevabı kaldır: { $text }
