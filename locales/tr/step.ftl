# One step: what, why, by when, with what, where.

step-overdue-do = Endişelenmeyin, ama daha fazla beklemeyin. Bunu mümkün olan en kısa zamanda yapın. Yetkili yeri arayın, sürenin geçtiğini ve bunu şimdi yapmak istediğinizi söyleyin.
step-legal-basis = Yasal dayanak:
# Variables:
#   $date (String) - the day, written out
step-again-on = Şimdilik tamamlandı. Bu adım şu tarihte yeniden gelir: { $date }.
# Variables:
#   $date (String) - the day, written out
step-opens = Bu, { $date } tarihinden itibaren mümkün.
step-do-not-wait = Bunu beklemeyin: Belgeleri sonradan verebilirsiniz.
# Before steps.
step-lacks = Bunu kenara koydunuz. Burada size gerekli olabilir:
# Before steps.
step-helps = Şu tamamlanmışsa daha kolay olur:
step-helps-explain = Sürenin bitmesine az kaldıysa bunlar olmadan da gidin.
step-maybe-heading = Bu sizi ilgilendiriyor mu?
step-maybe-explain = Cevabınız, bu adımın size gerekip gerekmediğini gösterir. Cevap bu cihazda kalır.
step-due-missing-heading = Ne zamana kadar? Bunun için şunu da bilmemiz gerekiyor.

# Heading above buttons: how much of this step the person has done.
step-actions = Ne kadarını yaptınız?
# Button: marks the step as done.
action-mark-done = Tamamlandı
# Button: marks the step as begun.
action-mark-begun = Başlandı
# Button, a verb: the step is not needed now.
action-set-aside = Kenara koy
# Button: takes the mark back.
action-unmark = Geri al
step-said-done = Başardınız! Bu tamamlandı.
step-said-begun = Güzel. Başladınız.
step-said-aside = Kenara kondu. Adımı planınızın en altında bulursunuz.
step-said-unmarked = Adım yeniden açık.

# Heading: what the step is good for.
step-why = Neden?
# Heading: which answers of the person are the reason.
step-why-you = Bunu neden görüyorsunuz?
step-papers = Size gereken belgeler
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = { $count } belgeden { $held } tanesi sizde var. Elinizde olanları işaretleyin.
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = Geçerlilik: { $period }
# Heading above offices: where one has to go.
step-offices = Nereye?
step-office-unknown = Bulunduğunuz yer için bu daireyi henüz bilmiyoruz. Şehrinizin belediyesine (Rathaus) sorun.
step-web = İnternetteki resmî sayfa
# Before a sum.
step-cost = Ücret
# Before how long it takes.
step-takes = Ne kadar sürer
# Heading above a page that explains the step. Not a person.
step-guide = Kılavuz
# Heading above papers that the person has afterwards.
step-gives = Alacağınız belgeler
step-note = Notum
    .placeholder = Örneğin: Salı saat 9’da randevu, oda 12
step-note-explain = Bu notu yalnızca siz görürsünüz.
step-note-saved = Kaydedildi
step-calendar = Hatırlatma ve takvim
# Label of a field for a day of the person's own choice.
step-own-due = Bana hatırlatılacak gün
action-save-calendar = Takvimime ekle
calendar-saved = Takvim dosyası kaydedildi:
# Heading, above the law or web page that says so.
step-source = Kaynak
