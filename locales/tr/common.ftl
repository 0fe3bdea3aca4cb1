# What every room shares: the name, navigation, buttons, dates, money, steps and contacts.

# The name of the app, as a name: a pilot who guides ships into a harbour. Leave it as it is.
-brand = Lotse

app-name = { -brand }
# The name of this language in itself.
language-own-name = Türkçe
# Name of a language, such as after "Language:".
language-de-simple = sade dille Almanca
# Variables:
#   $heading (String) - the heading of the page
page-title = { $heading } – { -brand }
# Shown while a screen waits for its content.
loading = Yükleniyor…
# Link for people who use a keyboard: past the navigation, to the content.
skip-to-content = İçeriğe geç

## Navigation

# Read aloud by screen readers.
nav-main =
    .aria-label = Ana menü
# The day: name of the first screen, in the navigation.
nav-today = Bugün
# A noun: name of a screen in the navigation.
nav-search = Arama
nav-plan = Planım
# Name of a screen in the navigation: conversations with a mentor. Keep it short.
nav-talk = Sohbet
nav-contacts = İletişim
# Guides and events, on a screen too narrow for both.
nav-discover = Keşfet
# Pages to read about living here. Not people.
nav-guides = Rehberler
nav-events = Etkinlikler
nav-settings = Ayarlar

## Buttons

# Button after something has failed.
action-retry = Tekrar dene
# Button that closes a dialog.
action-close = Kapat
# Button: do not do what was asked about.
action-cancel = Vazgeç
# Button: to the page before.
action-back = Geri
# Button: to the next page.
action-next = İleri
# Button: leave this question out.
action-skip = Atla
# Button, as an answer to a question: the person would rather not say.
action-withhold = Söylemek istemiyorum
# Button: takes one thing out of a list.
action-remove = Kaldır
# Button, a verb.
action-print = Yazdır
# Button that closes a notice: the person has read it.
action-understood = Anladım

## Topics and progress

topic-filter =
    .aria-label = Konuya göre filtrele
# First choice of a filter: steps or contacts of every topic.
topic-all = Tüm konular
# Variables:
#   $done (Number) - how many are done
#   $count (Number) - how many there are
tally = { $done }/{ $count } tamamlandı

## State of a step

# State of a step, a label: nothing is in the way, it can be done now.
state-ready = Hazır
# State of a step, a label: something else has to be done first.
state-waiting = Bekliyor
# State of a step, a label: it cannot be done yet.
state-later = Daha sonra
# State of a step, a label: the person has begun.
state-begun = Başlandı
# State of a step, a label.
state-done = Tamamlandı
# State of a step, a label: the person has put it aside. As an adjective, not a command.
state-set-aside = Kenara kondu
# State of a step, a label: nobody knows yet whether it concerns the person.
state-maybe = Sizi ilgilendirebilir
# Before the steps that have to be done first.
waits-for = Önce yapılması gereken:

## By when

# Variables:
#   $date (String) - the day, written out
due-legal = Yasal son tarih: { $date }.
# Variables:
#   $date (String) - the day, written out
due-advice = Önerilen son gün: { $date }.
# Variables:
#   $date (String) - the day, written out
due-own = Kendi tarihiniz: { $date }.
# The day on which one is surely in time, where the law gives a later one.
# Variables:
#   $date (String) - the day, written out
due-safe = Kesinlikle zamanında: en geç { $date }.
# Before a sentence that says why.
# Variables:
#   $date (String) - the day, written out
due-last = Yasaya göre son gün { $date }.
# Variables:
#   $days (Number) - days that are left, at least 1
due-days-left =
    { $days ->
        [one] { $days } gün kaldı.
       *[other] { $days } gün kaldı.
    }
# After a deadline: the last day is today.
due-today = Yani bugün.
# After a deadline: its day is over.
due-passed = Bu gün geçti.

## By when, in a list with little room

# Variables:
#   $date (String) - the day, shortened
due-brief-legal = Son tarih: { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-advice = Öneri: en geç { $date }
# Variables:
#   $date (String) - the day, shortened
due-brief-own = Tarihiniz: { $date }
# Variables:
#   $days (Number) - days that are left, at least 1
due-brief-left =
    { $days ->
        [one] { $days } gün kaldı
       *[other] { $days } gün kaldı
    }
# In a list, after a deadline; without a capital where the language allows it.
due-brief-today = bugün
# In a list, after a deadline; without a capital where the language allows it.
due-brief-passed = geçti

## Source

# A label: no source says so.
unconfirmed = Bir kaynakla doğrulanmadı
# Variables:
#   $fields (String) - list of details, such as "telephone and opening hours"
unconfirmed-fields = Bir kaynakla doğrulanmadı: { $fields }
# The details of an office or an event, as parts of that list.
detail-phone = telefon
detail-appointment = randevu alma
detail-email = e-posta
detail-address = adres
detail-web = web sayfası
detail-hours = açılış saatleri
detail-languages = diller
detail-free = ücretsiz olup olmadığı
# Before the name of a law or web page from which something is taken.
source-label = Kaynak:
# Variables:
#   $date (String) - the day of the last check, written out
source-verified = Son kontrol: { $date }
# Nobody has checked the text for too long.
source-review-overdue = Bu bilginin yeniden kontrol edilmesi gerekiyor. Emin olmak için ilgili yere sorun.

## Periods

# Variables:
#   $count (Number) - number of days
period-days =
    { $count ->
        [one] { $count } gün
       *[other] { $count } gün
    }
# Variables:
#   $count (Number) - number of weeks
period-weeks =
    { $count ->
        [one] { $count } hafta
       *[other] { $count } hafta
    }
# Variables:
#   $count (Number) - number of months
period-months =
    { $count ->
        [one] { $count } ay
       *[other] { $count } ay
    }
# Variables:
#   $count (Number) - number of years
period-years =
    { $count ->
        [one] { $count } yıl
       *[other] { $count } yıl
    }
# Variables:
#   $from (Number) - the least number of days
#   $count (Number) - the greatest number of days
period-days-range =
    { $count ->
        [one] { $from } ile { $count } gün arası
       *[other] { $from } ile { $count } gün arası
    }
# Variables:
#   $from (Number) - the least number of weeks
#   $count (Number) - the greatest number of weeks
period-weeks-range =
    { $count ->
        [one] { $from } ile { $count } hafta arası
       *[other] { $from } ile { $count } hafta arası
    }
# Variables:
#   $from (Number) - the least number of months
#   $count (Number) - the greatest number of months
period-months-range =
    { $count ->
        [one] { $from } ile { $count } ay arası
       *[other] { $from } ile { $count } ay arası
    }
# Variables:
#   $from (Number) - the least number of years
#   $count (Number) - the greatest number of years
period-years-range =
    { $count ->
        [one] { $from } ile { $count } yıl arası
       *[other] { $from } ile { $count } yıl arası
    }

## Money

# Where otherwise a sum stands.
cost-free = Ücretsiz
# Variables:
#   $from (String) - the least sum, with its currency
#   $to (String) - the greatest sum, with its currency
cost-range = { $from } ile { $to } arası
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-month = Ayda { $sum }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-quarter = Üç ayda { $sum }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-year = Yılda { $sum }
# Variables:
#   $sum (String) - the sum, with its currency
cost-per-lesson = Ders saati başına { $sum }

## Pages to read

# Variables:
#   $language (String) - name of the language the text is written in
guide-text-language = Bu metin henüz sizin dilinizde yok. Metnin dili: { $language }.
guide-text-machine = Bu metin bir makinenin yardımıyla yazıldı ve henüz kimse tarafından kontrol edilmedi. Hatalar içerebilir.

## Questions

# Beneath a question with boxes to tick.
choices-several = Birden fazla cevap seçebilirsiniz.
# Where the chosen day will stand.
date-none = Henüz tarih seçilmedi
# How a date is typed. Leave the order and the example: the app reads it so in every language.
date-shape = Günü, ayı ve yılı şöyle yazın: 15.11.2026
# Variables:
#   $number (Number) - which of several dates this is, from 1
date-number = Tarih { $number }
# Button: adds one more date to an answer.
date-another = Bir tarih daha
# A label and, in the empty field, an example of what to type.
country-field = Ülke ara
    .placeholder = İlk harfler
country-none = Bu adda bir ülke yok.
# Read aloud by screen readers.
# Variables:
#   $count (Number) - how many countries there are of what was typed
country-found =
    { $count ->
        [one] { $count } ülke
       *[other] { $count } ülke
    }
# Read aloud by screen readers, before the list of chosen countries.
country-chosen =
    .aria-label = Seçilen ülkeler
# Variables:
#   $country (String) - name of the country
country-remove = Kaldır: { $country }
# Before answers that name only a group of countries.
country-rather = Yalnızca şunu söylemek istiyorum:

## Place

# Label of a field.
place-query = Yerin adı veya posta kodu
# Variables:
#   $count (Number) - how many cities were found
place-found =
    { $count ->
        [one] { $count } yer bulundu
       *[other] { $count } yer bulundu
    }
# Variables:
#   $count (Number) - how many places are shown
place-found-cut =
    { $count ->
        [one] Birden fazla yer bulundu. Adın devamını veya posta kodunu yazın.
       *[other] { $count } sonuçtan fazla yer bulundu. Adın devamını veya posta kodunu yazın.
    }
place-none = Hiçbir yer bulunamadı. Posta koduyla deneyin veya eyaletinizi (Bundesland) seçin: Alan boşken tüm eyaletleri görürsünüz.
# After the city that is chosen at the moment.
place-chosen = Seçildi

## Coverage of a place

# Variables:
#   $place (String) - name of the city
coverage-city = Şu yerin kendi resmî daireleri, adımları ve bilgileri var: { $place }.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
#   $region (String) - name of the region it lies in
coverage-region = Planınız, tüm ülkede geçerli olanlara ve ayrıca şu eyalette ve bölgede geçerli olanlara göre hazırlanır: { $state }, { $region }. { -brand } şu yerin kendi dairelerini henüz bilmiyor: { $place }. Her adım, doğru daireyi nasıl bulacağınızı söyler.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-state = Planınız, tüm ülkede geçerli olanlara ve şu eyalette geçerli olanlara göre hazırlanır: { $state }. { -brand } şu yerin kendi dairelerini henüz bilmiyor: { $place }. Her adım, doğru daireyi nasıl bulacağınızı söyler.
# Variables:
#   $state (String) - name of the state
coverage-state-alone = Planınız, tüm ülkede geçerli olanlara ve şu eyalette geçerli olanlara göre hazırlanır: { $state }. Yaşayacağınız yeri öğrenir öğrenmez buradan seçin.
# Variables:
#   $place (String) - name of the town
#   $state (String) - name of the state it lies in
coverage-country = Planınız, tüm ülkede geçerli olanlara göre hazırlanır. { -brand } bu eyalete özgü kuralları ({ $state }) ve şu yerin kendi dairelerini henüz bilmiyor: { $place }. Her adım, doğru daireyi nasıl bulacağınızı söyler.
# Variables:
#   $state (String) - name of the state
coverage-country-alone = Planınız, tüm ülkede geçerli olanlara göre hazırlanır. { -brand } bu eyalete özgü kuralları ({ $state }) henüz bilmiyor.
coverage-nearby = Dairelerini { -brand } uygulamasının bildiği yakın yerler:
# Variables:
#   $place (String) - name of the city
#   $distance (Number) - how far away it is, in kilometres
coverage-nearby-place =
    { $distance ->
        [one] { $place }, bir kilometre uzakta
       *[other] { $place }, { $distance } km uzakta
    }

## Emergency

# Button that is always there. Keep it short.
emergency-button = Acil
emergency-heading = Acil durumda yardım
emergency-explain = Arama ücretsizdir. Gündüz ve gece, her saat arayabilirsiniz.
# Above pages for somebody in danger.
help-pages = Daha fazla yardım
help-pages-explain = Bu sayfalar size hiçbir şey sormaz. { -brand } bu sayfaları okuduğunuzu kaydetmez.

## App lock

# The person has protected the app with a PIN.
locked-heading = { -brand } kilitli
locked-pin = PIN’iniz
# Button, a verb.
locked-unlock = Kilidi aç
locked-forgotten = PIN’i mi unuttunuz?
locked-forgotten-explain = Verileriniz PIN ile şifrelendi. PIN olmadan onları kimse okuyamaz, biz de okuyamayız. Her şeyi silip yeniden başlayabilirsiniz.

## Erasing everything

# Button.
erase-action = Her şeyi sil
erase-heading = Gerçekten her şey silinsin mi?
erase-explain = Cevaplarınız, notlarınız, ilerlemeniz ve ayarlarınız bu cihazdan silinir. Bunu kimse geri alamaz.
# Variables:
#   $word (String) - the word to be typed, from erase-word
erase-type = Emin olmak için şu kelimeyi yazın: { $word }
# One short word without capitals that is easy to type.
erase-word = sil
# Button in the dialog: erases everything.
erase-confirm = Kalıcı olarak sil

## Trying out a pack

# For authors of content who try it out, not for newcomers.
preview-trouble = Denediğiniz pakette bir hata var

## Reading a QR code

# Button.
read-code = Bir resimdeki QR kodunu oku
read-code-busy = Resimde kod aranıyor…

## Languages

# How much of the app is translated.
# Variables:
#   $share (String) - such as "87 %"
language-translated = Çevrilen: { $share }
language-machine = Bir makine tarafından çevrildi, henüz kontrol edilmedi
# Only the content of the place is in this language, not the buttons of the app.
language-content-only = Yalnızca yerinizle ilgili bilgiler
language-more = Başka diller
language-none-more = Şu anda başka dil yok.
# Variables:
#   $size (String) - such as "41 kB"
#   $publisher (String) - who made the language
language-offer = { $size }, hazırlayan: { $publisher }
# Variables:
#   $publisher (String) - who made the language
language-from = Hazırlayan: { $publisher }
language-getting = Dil indiriliyor…
language-look = Başka diller ara
language-open-file = Dil dosyası aç
# Variables:
#   $language (String) - name of the language in itself
language-remove = { $language } dilini kaldır
# Variables:
#   $language (String) - name of the language in itself
language-save = { $language } dilini dosya olarak kaydet
language-saved = Dil kaydedildi:
# Variables:
#   $languages (String) - list of languages, such as "English and German"
language-foreign = Bu sayfadaki bazı metinler henüz sizin dilinizde yok. Dil: { $languages }.
