# One conversation: its messages, what becomes of them, and its ends.

# Button that opens the menu of a conversation.
conversation-more = Diğer
# Variables:
#   $name (String) - name of the other
conversation-menu = Sohbet: { $name }
conversation-older = Eski mesajları göster
conversation-empty = Burada henüz bir şey yok. Konuşur gibi yazın.
# Stands before a message of the other, for screen readers.
# Variables:
#   $name (String) - name of the other
message-from = { $name }:
# Said by a screen reader when a message arrives.
# Variables:
#   $name (String) - name of the other
#   $text (String) - what the message says
message-arrived = Yeni mesaj, gönderen { $name }: { $text }

# Variables:
#   $time (String) - how long, such as "30 days"
message-keep = Mesajlar artık şu kadar saklanacak: { $time }

## What has become of a message

# State of an own message: it has not been sent yet.
message-waiting = Bu cihazda bekliyor
# State of an own message: it has left this device.
message-sent = Gönderildi
# State of an own message: it is on the other device.
message-received = Ulaştı
# State of an own message: it cannot be sent.
message-stuck = Gönderilmedi
message-stuck-refused = Karşı taraf artık mesaj kabul etmiyor.
message-stuck-over = Bu mesaj ulaşmadan davetin süresi doldu.
message-stuck-not-taken = Sunucu bu mesajı bu hâliyle kabul etmiyor.
# Button, a verb.
message-again = Tekrar gönder
# Button, a verb: throw away a message that cannot be sent.
message-discard = Sil
# Variables:
#   $name (String) - name of the other
message-read = { $name } buraya kadar okudu
message-newer = Bu mesaj için { -brand } uygulamasının daha yeni bir sürümü gerekli.
# A label: the message contains a step of the plan.
message-step = Bir adım
# A label: the message contains an office or advice centre.
message-contact = Bir iletişim adresi
message-contact-open = İletişim bölümünde gör
# Deadline of a step that somebody shows.
# Variables:
#   $date (String) - the day, written out
shared-due = En geç { $date }

## What speaks for caution

caution-money = Burada para veya hesap bilgileri söz konusu.
caution-money-explain = Bir mentor size bunları asla sormaz. Emin değilseniz şehrinize sorun veya bildirin.
caution-channel = Burada başka bir uygulama, özel bir numara veya buluşma söz konusu.
caution-channel-explain = Burada kalmak sizi korur: Yalnızca burada engelleyebilir ve bildirebilirsiniz. Hiçbir bilgi vermek zorunda değilsiniz.
caution-report = Bu mesajı bildir

## Writing

composer-label = Mesajınız
# Button, a verb.
composer-send = Gönder
# Button, for screen readers, a verb.
composer-attach = Adım veya iletişim adresi ekle
# The same button with little room.
composer-attach-short = Ekle
# Answers that a mentor has written in advance.
composer-ready = Hazır cevaplar
attach-step = Planımdan bir adım
attach-contact = Bir iletişim adresi
# Label of a field, a verb.
attach-find = Ara
attach-none = Buna uygun bir şey bulamadık.
ready-none = Henüz hazır cevap yok.
# Button, a verb.
ready-keep = Bu metni hazır cevap olarak sakla
ready-said-kept = Cevap saklandı.

## How a conversation stands

# Variables:
#   $name (String) - name of the other
ended-asked = { $name } henüz cevap vermedi. Siz şimdiden yazabilirsiniz.
# Variables:
#   $name (String) - name of the other
ended-blocked = { $name } engellendi. Artık size mesaj gelmez.
ended-left = Bu sohbetten ayrıldınız. Burada yazanları yalnızca siz görürsünüz.
# Variables:
#   $name (String) - name of the other
ended-peer-left = { $name } bu sohbetten ayrıldı.
# Variables:
#   $name (String) - name of the other
ended-peer-left-erase = { $name } bu sohbetten ayrıldı ve sizden sohbeti burada da silmenizi rica ediyor.
ended-over = Biz cevaplayamadan davetin süresi doldu. Yeni bir davet isteyin.
# Button: messages of the other arrive again.
ended-unblock = Engeli kaldır
# Button, a verb.
ended-erase = Sohbeti sil
# Button, a verb: the conversation stays.
ended-keep = Sakla
# Variables:
#   $name (String) - name of the other
notice-waits-for-update = Bu sohbet { -brand } uygulamasının daha eski bir sürümüyle başladı. { $name } de güncelleme yapınca devam eder. Yazdıklarınız bu cihazda bekler.
# Variables:
#   $name (String) - name of the other
#   $former (String) - the name before
notice-renamed = { $name } burada daha önce şu adı kullanıyordu: { $former }.
# Variables:
#   $name (String) - name of the other
notice-junk = Size { $name } adıyla yazma izni olan biri sürekli okunamayan şeyler gönderiyor. Bu bitmezse engelleyin ve yeni bir davet isteyin.
# Variables:
#   $name (String) - name of the other
#   $relay (String) - name of the server
notice-moved = { $name } artık mesajlarını { $relay } sunucusundan alıyor. Bu sunucu o zaman cihazınızın ne zaman yazdığını görür. Siz kabul edene kadar mesajlarınız eski yoldan gider.
# Variables:
#   $relay (String) - name of the server
notice-moved-agree = { $relay } üzerinden yaz

## The menu

# In the menu of a conversation, a verb.
menu-share = Planımı göster
# In the menu of a conversation: what is known of the other person.
menu-peer = Bu kim?
menu-keep = Bu ne kadar saklanır?
# In the menu of a conversation, a verb: tell the programme of bad behaviour.
menu-report = Bildir
# In the menu of a conversation, a verb.
menu-block = Engelle
menu-leave = Sohbetten ayrıl
menu-erase = Sohbeti sil

## Who the other is, and what is kept

# Variables:
#   $name (String) - name of the other
peer-heading = { $name } kim?
# Before what the other person is: a mentor, a welcome centre.
peer-role = Görevi
# Heading, a noun: the word of a programme that it knows this mentor.
peer-confirmation = Onay
peer-confirmation-explain = Bir program bu kişinin kim olduğunu kontrol etti ve ona kefil oluyor.
peer-no-confirmation-explain = Bunun kim olduğunu bilmiyoruz. Tanımadığınız birine söylemeyeceğiniz hiçbir şeyden söz etmeyin.
# Before the language of the other person.
peer-language = Dil
# Before the name of a server.
peer-relay = Sunucu
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
peer-relay-explain = Mesajlarınız { $relay } üzerinden gider. Mesajlar mühürlüdür: Sunucu içinde ne yazdığını görmez.
peer-keep = Mesajlar ne kadar kalsın?
# Variables:
#   $name (String) - name of the other
peer-keep-explain = Bu süreden sonra mesajlar iki cihazdan da silinir. { $name } ne seçtiğinizi görür ve kendisi de değiştirebilir.
# Variables:
#   $count (Number) - number of days
keep-days =
    { $count ->
        [one] { $count } gün
       *[other] { $count } gün
    }
# A choice: for how long messages are kept.
keep-year = Bir yıl
# A choice: for how long messages are kept.
keep-ever = Süresiz
keep-said = Değiştirildi. Karşı tarafa bildirilecek.

## The safety number

safety-heading = Güvenlik numarasını karşılaştır
# Variables:
#   $name (String) - name of the other
safety-explain = Siz ve { $name } aynı numarayı görüyorsanız, birbirinize yazdıklarınızı başka kimse okuyamaz. Numarayı buluştuğunuzda veya telefonda karşılaştırın.
safety-number = Güvenlik numarası
# The two numbers were the same.
safety-compared = Karşılaştırıldı: Aranızda kimse yok.
safety-not-compared = Henüz karşılaştırılmadı
safety-none = Karşı taraf cevap verince bir numara olacak.
safety-qr = Bu sohbetin güvenlik numarasını içeren QR kodu
safety-scan = Veya diğer ekrandaki kodu okuyun:
# Button: the two numbers are the same.
safety-same = Aynılar
# Button: the two numbers are different.
safety-differ = Farklılar
safety-said = Kaydedildi: Numarayı karşılaştırdınız.
# Button: the person had said by mistake that the numbers are the same.
safety-undo = Karşılaştırılmadı olarak kaydet

## Ending

# Variables:
#   $name (String) - name of the other
block-heading = { $name } engellensin mi?
# Variables:
#   $name (String) - name of the other
block-explain = { $name } artık size yazamaz ve planınızı da görmez. Engellediğinizi karşı tarafa kimse söylemez; mesajlar yalnızca ulaşmaz olur.
block-stays = Burada yazılmış olanlar sizde kalır. Bunları bildirebilir veya engeli kaldırabilirsiniz.
# Shown after blocking somebody.
block-said = Engellendi.
# Shown after unblocking somebody.
unblock-said = Engel kaldırıldı.
leave-heading = Sohbetten ayrılmak istiyor musunuz?
# Variables:
#   $name (String) - name of the other
leave-explain = { $name } ayrıldığınızı görür. Ondan sonra ikiniz de artık yazamazsınız. Henüz gönderilmemiş olanlar silinir.
leave-stays = Burada yazanlar, siz silene kadar bu cihazda kalır.
# Variables:
#   $name (String) - name of the other
leave-ask-erase = Karşı taraftan da sohbeti silmesini iste: { $name }
leave-said = Sohbetten ayrıldınız.
erase-talk-heading = Sohbet silinsin mi?
# Variables:
#   $name (String) - name of the other
erase-talk-explain = Tüm mesajlar bu cihazdan silinir. Bunu kimse geri alamaz. Karşı tarafta ({ $name }) olanlar orada kalır.
erase-talk-leaves = Sohbet hâlâ açıksa, böylece sohbetten de ayrılmış olursunuz.
erase-talk-said = Sohbet silindi.
