contact-district-immigration-office = Yabancılar dairesi (Ausländerbehörde), Tuttlingen ilçe idaresi (Landratsamt)
    .note = Tuttlingen şehri hariç bütün ilçe için. Yalnızca randevuyla gelin; randevuyu en iyisi e-postayla alın. Hangi günler açık olduğunu sorun.
contact-district-driving-licence-office = Ehliyet dairesi (Führerscheinstelle, Fahrerlaubnisbehörde), Tuttlingen ilçe idaresi (Landratsamt)
    .note = Trafik dairesine (Straßenverkehrsamt) bağlıdır ve bütün ilçe içindir.
contact-district-vehicle-office = Araç tescil dairesi (Kfz-Zulassungsstelle), Tuttlingen ilçe idaresi (Landratsamt)
    .note = İlçede oturan herkes için. Randevuyu internetten alın. Cumartesi günleri saat 8.30’dan 12’ye kadar yalnızca özel kişilere açıktır.
contact-district-youth-welfare-office = Gençlik dairesi (Jugendamt; Amt für Familie, Kinder und Jugend), Tuttlingen ilçesi
    .note = Bütün ilçeden gençler ve anne babalar için danışmanlık.
