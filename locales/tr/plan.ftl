# All steps, by when they come.

plan-heading = Planım
# Heading above steps that are to be done now, and those whose day is over.
plan-now-overdue = Şimdi ve gecikmiş
# Heading above steps.
plan-week = Bu hafta
# Heading above steps: the first weeks in the city.
plan-weeks = İlk haftalarda
# Heading above steps: the first months in the city.
plan-months = İlk aylarda
# Heading above steps that depend on something that has not happened yet.
plan-event = Zamanı gelince
# Heading above steps that come in years.
plan-later = Daha sonra
# The day from which a step can be done.
# Variables:
#   $date (String) - the day, written out
plan-from = { $date } tarihinden itibaren
# Variables:
#   $count (Number) - how many steps only may concern the person, at least 5
plan-perhaps =
    { $count ->
        [one] { $count } adım sizi ilgilendirebilir
       *[other] { $count } adım sizi ilgilendirebilir
    }
# Heading above steps that are done.
plan-done = Tamamlananlar
# Heading above steps that the person has put aside.
plan-set-aside = Kenara konanlar
plan-nothing-open = Burada açık bir şey kalmadı.

## What is long over

# Question above steps whose time is over; answered by the next button.
plan-behind = Bunları büyük ihtimalle zaten yaptınız. Hepsi tamam mı?
plan-behind-explain = Henüz yapmadığınız bir şey var mı? O zaman oradaki işareti kaldırın. O adım açık kalır.
# Button: all steps that are still ticked are done.
plan-behind-yes = Evet, tamamlandı
# Leads to the step.
# Variables:
#   $step (String) - title of a step
plan-behind-look = Adımı gör: { $step }
# Variables:
#   $count (Number) - how many steps were marked as done, at least 1
plan-behind-said =
    { $count ->
        [one] { $count } adım artık tamamlandı.
       *[other] { $count } adım artık tamamlandı.
    }

## What may happen

plan-occasions = Bir değişiklik mi oldu?
plan-occasions-explain = Üzerine dokunun. Planınız o zaman ne yapılacağını ve ne zamana kadar yapılacağını gösterir.
# After something that has happened, such as a move: the person has said so.
plan-occasion-told = Girildi
# Variables:
#   $date (String) - the day, written out
plan-occasion-told-on = Girildi: { $date }
# Button, a verb.
plan-occasion-save = Kaydet
# Button, a verb: it has not happened after all.
plan-occasion-take-back = Geri al
# Variables:
#   $count (Number) - how many steps have got a date or another one, at least 1
plan-occasion-said =
    { $count ->
        [one] Kaydedildi. { $count } adımın artık yeni bir tarihi var.
       *[other] Kaydedildi. { $count } adımın artık yeni bir tarihi var.
    }
plan-occasion-said-none = Kaydedildi. Planınız artık buna göre.
