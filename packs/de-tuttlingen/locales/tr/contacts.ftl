contact-immigration-office = Tuttlingen şehrinin yabancılar dairesi (Ausländerbehörde)
    .note = Tuttlingen şehri için ilçe idaresi (Landratsamt) yetkili değildir. Şehrin adresini ve telefonunu bamf-navi.bamf.de sayfasında bulursunuz. Önceden randevu isteyin.
contact-integration-page = Tuttlingen şehri: uyum (Integration)
    .note = Şehrin, Tuttlingen’e yeni gelenler için dil desteği, gençlik çalışması ve buluşmalar hakkındaki sayfası.
contact-integration-managers = Tuttlingen şehrinin uyum yönetimi (Integrationsmanagement)
    .note = 2018’den beri şehir, uyum yöneticileriyle (Integrationsmanagerinnen und Integrationsmanager) mektup, ev, okul ve iş konularında yardım eder. Bilgiler 2019’dandır: Onlara nasıl ulaşacağınızı belediyeye (Rathaus) sorun.
contact-awo-youth-migration-service = AWO’nun Tuttlingen’deki genç göçmen danışmanlığı (Jugendmigrationsdienst, JMD)
    .note = 12 ile 27 yaş arası gençler için danışmanlık. Adresi ve telefonu bamf-navi.bamf.de sayfasında bulursunuz.
