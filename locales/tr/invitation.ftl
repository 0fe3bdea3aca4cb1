# Accepting an invitation or becoming a mentor, and what both agree to.

invitation-heading = Daveti kabul et
invitation-paste = Davet metni
invitation-paste-explain = Size bir bağlantı geldiyse üzerine dokunun veya bağlantıyı kopyalayıp buraya yapıştırın. Doğru metin şöyle başlar:
# Button, a verb.
invitation-read = Daveti gör
# Variables:
#   $name (String) - name of the person who invites
invitation-from = { $name } sizi davet ediyor
invitation-other = Başka bir davet yapıştır
# Variables:
#   $date (String) - the last day, written out
invitation-until = { $date } tarihine kadar geçerli
# Variables:
#   $relay (String) - name of the server, such as "relay.example.org"
invitation-relay = Mesajlar mühürlü olarak { $relay } üzerinden gider
other-relay = Bulunduğunuz yer bundan başka sunucular öneriyor. Nedenini bilmiyorsanız sorun.
invitation-unconfirmed = Bunun kim olduğunu hiçbir program onaylamıyor. Yalnızca bu kişiyi tanıyorsanız veya daveti bizzat ondan aldıysanız kabul edin.
# Variables:
#   $name (String) - name of the person who invites
invitation-is-over = Bu davet artık geçerli değil. Sizi davet eden kişiden ({ $name }) yeni bir davet isteyin.
invitation-is-used = Bu davet bu cihazda zaten bir sohbet oldu.
# Button: to the conversation that came of the invitation.
invitation-open = Sohbete git
# Button, a verb.
invitation-accept = Kabul et ve başla
# Variables:
#   $name (String) - name of the person who invites
invitation-name = { $name } sizi hangi adla görsün
invitation-name-explain = Ön ad yeterli.
# Variables:
#   $relay (String) - name of the server of the person who invites
#   $from (String) - name of the server where the mailbox is now
invitation-moves = Mesaj kutum { $from } sunucusundan { $relay } sunucusuna taşınsın. O zaman diğer sohbetlerim de bu yoldan gider.

## The agreement; each line stands alone, so that it can be read in two languages

# Heading: what both sides promise.
talk-agreement = Şu konularda anlaşıyoruz
# Variables:
#   $language (String) - name of a language
talk-agreement-in = Aynısı diğer dilde: { $language }
talk-agreement-1 = Birbirimize gönüllü ve ücretsiz yardım ederiz.
talk-agreement-2 = Aramızda para, kredi, hediye ve sözleşme olmaz.
talk-agreement-3 = Söylediklerimiz aramızda kalır. Yalnızca can veya sağlık tehlikedeyse yardım çağrılabilir.
talk-agreement-4 = Bu, hukuki danışmanlık değildir. Kararı resmî daireler ve danışma merkezleri verir.
talk-agreement-5 = Birbirimize saygı gösteririz. Hiç kimseye ayrımcılık yapılmaz ve hiç kimse özel olarak buluşmak zorunda değildir.
talk-agreement-6 = Her iki taraf da istediği an ayrılabilir, engelleyebilir veya bir şeyi bildirebilir.
talk-agreement-7 = Mesajlar, üzerinde anlaşılan süre sonunda silinir.
talk-agreement-8 = Acil durumda acil numaraları ararız ve burada cevap beklemeyiz.
talk-agreement-9 = Yazdıklarımız imzamızı taşır. Her iki taraf da bunları başkalarına gösterebilir ve kimin yazdığını kanıtlayabilir.

## Becoming a mentor

mentor-heading = Mentor ol
mentor-explain = Programınız veya şehriniz bunun için size bir bağlantı verir. Bağlantı bir cihaz için geçerlidir. Zaten bir mesaj kutunuz varsa, programınızın sunucusuna taşınır; sohbetleriniz kalır.
mentor-ticket = Programınızın verdiği bağlantı
mentor-ticket-example = Bağlantı şöyle başlar:
mentor-name = Başkalarının göreceği adınız
mentor-name-explain = Programınızın sizi tanıdığı ad. Ön ad yeterli. Programınızın onayı tam olarak bu ad için geçerlidir.
mentor-role = Nasıl yardım ediyorsunuz?
# Button, a verb.
mentor-accept = Kabul et ve başla
