# Talk: the list of conversations, and what its screens share.

# Conversations, not discussions or calls.
talk-heading = Sohbetler
# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
talk-unread =
    { $count ->
        [one] { $count } yeni mesaj
       *[other] { $count } yeni mesaj
    }
# Variables:
#   $count (Number) - how many own messages wait, at least 1
talk-waiting =
    { $count ->
        [one] { $count } mesaj bu cihazda bekliyor
       *[other] { $count } mesaj bu cihazda bekliyor
    }
# Variables:
#   $count (Number) - how many own messages cannot go, at least 1
talk-stuck =
    { $count ->
        [one] { $count } mesaj gönderilemedi
       *[other] { $count } mesaj gönderilemedi
    }
# Stands before an own message.
talk-you = Siz:
# Variables:
#   $title (String) - title of a step
talk-last-step = Adım: { $title }
# Variables:
#   $name (String) - name of a contact
talk-last-contact = İletişim: { $name }
talk-last-keep = Mesajların ne kadar saklandığı
talk-last-newer = { -brand } uygulamasının daha yeni bir sürümünden bir mesaj
talk-last-none = Henüz mesaj yok
talk-back = Tüm sohbetler
# In place of a date.
talk-today = Bugün
# In place of a date.
talk-yesterday = Dün

## Who somebody is

# Who somebody is.
role-newcomer = Almanya’da yeni
# Who somebody is; in German both genders.
role-mentor = Mentor
role-welcome-centre = Karşılama merkezi
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-by = { $by } onayladı, { $date } tarihine kadar geçerli
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-by-short = { $by } onayladı
confirmed-none = Hiçbir program onaylamadı
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
#   $date (String) - the last day, written out
confirmed-over = { $by } tarafından verilen onayın süresi { $date } tarihinde doldu
# Variables:
#   $by (String) - who answers for the programme, such as "Stadt Mannheim"
confirmed-withdrawn = { $by } onayı geri çekti
confirmed-other-person = Burada gösterilen onay başka birine ait
confirmed-doubtful = Onayı kontrol edemedik

## How far a conversation is

# State in the list: the invitation has not been accepted.
stage-invited = Davet bekliyor
# State in the list: the invitation is too old.
stage-over = Davetin süresi doldu
# State in the list: the other has not answered yet.
stage-asked = Cevap bekliyor
# State in the list: the person has blocked the other.
stage-blocked = Engellendi
# State in the list: the person has left.
stage-left = Ayrıldınız
# State in the list: the other has left.
stage-peer-left = Bitti
# Variables:
#   $date (String) - the last day, written out
talk-invited-until = Bu daveti henüz kimse kabul etmedi. { $date } tarihine kadar geçerli.
talk-invited-over = Bu davetten bir sohbet çıkmadı. Davet artık geçerli değil.
talk-invited-name = Açık davet

## Nobody to talk to yet

talk-none-heading = Buraları bilen bir insan
talk-none-mentor = Mentor, sizin şehrinizde uzun süredir yaşayan ve size gönüllü ve ücretsiz yardım eden bir kişidir.
# Sealed, as a letter is: encrypted end to end.
talk-none-sealed = Yazdıklarınız mühürlüdür: Yalnızca ikiniz okuyabilirsiniz. Biz okuyamayız.
talk-none-begin = Başlamak için bir davete ihtiyacınız var. Daveti mentorunuzdan veya karşılama merkezinden alırsınız.
talk-have-invitation = Davetim var
talk-another-invitation = Bir davet daha kabul et
talk-am-mentor = Mentorum veya bir karşılama merkezinde çalışıyorum
# Link to the page of a mentor: people whom the mentor helps.
talk-desk = Mentilerim

## The mailbox

# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-waits = { $relay } sunucusundaki mesaj kutunuz henüz açık değil.
mailbox-waits-do = İnternete bağlandığınızda kendiliğinden açılır. Yazdıklarınız o zamana kadar bu cihazda bekler.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-unreached = { $relay } sunucusuna şu anda ulaşılamıyor.
mailbox-unreached-do = Yazdıklarınız bu cihazda bekler ve mümkün olunca kendiliğinden gider.
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-refused = { $relay } mesaj kutunuzu açmadı.
mailbox-refused-mentor = Programınızın bağlantısı geçerli değil veya zaten kullanılmış. Programınızdan yeni bir bağlantı isteyin.
mailbox-refused-newcomer = Davet orada artık geçerli değil. Yeni bir davet isteyin.
mailbox-new-link = Yeni bağlantı gir
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
mailbox-not-ours = { $relay } bu mesaj kutusunu vermiyor.
mailbox-not-ours-mentor = Mesaj kutunuz başka bir cihazda olabilir. Burada yazanlar kalır. Programınızdan alacağınız yeni bir bağlantıyla burada yeni bir mesaj kutusu edinirsiniz.
mailbox-not-ours-newcomer = Mesaj kutunuz başka bir cihazda olabilir. Burada yazanlar kalır. Yeni bir davetle burada yeni bir mesaj kutusu edinirsiniz.
mailbox-open = Mesaj kutunuz açık. Mesajlar ulaşıyor.

## What holds for all conversations

# Heading above settings.
talk-settings = Tüm sohbetler için
talk-tell-when-read = Mesajlarını okuduğumu başkalarına göster

## On Today

# Variables:
#   $count (Number) - how many messages nobody has read, at least 1
#   $name (String) - who wrote them
today-talk =
    { $count ->
        [one] { $count } yeni mesaj, gönderen: { $name }
       *[other] { $count } yeni mesaj, gönderen: { $name }
    }
today-talk-read = Mesajı oku

## On a step

step-ask = Birine sorun
step-ask-explain = Bu adımı sohbetinize göndeririz. Sonra sorunuzu yazarsınız.
# Variables:
#   $name (String) - name of the mentor
step-ask-mentor = Bunu şu kişiye sor: { $name }
step-ask-nobody = Bir mentor bu adımda size yardım edebilir. Henüz mentorunuz yok.
step-ask-how = Nasıl birini bulursunuz
