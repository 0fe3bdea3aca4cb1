step-health-insurance = Sağlık sigortanızı seçin
    .summary = Bir hastalık kasası (Krankenkasse) seçin ve oraya kaydolun. Bir işte çalışıyorsanız veya meslek eğitimi yapıyorsanız, kasanızı iş yerinize hemen söyleyin.
    .why = Almanya’da herkesin sağlık sigortası olması zorunludur. İşe başladıktan sonraki iki hafta içinde bir kasa söylemezseniz, iş yeri sizin için bir kasa seçer. İltica sürecinde ve Duldung ile başka kurallar geçerlidir.

step-health-cover-eu = AB ülkesindeki sigortanızı kullanın
    .summary = Başka bir AB ülkesinde sigortalıysanız (EHIC, S1 veya A1), çoğu zaman Alman kasasına ihtiyacınız olmaz. Üniversite öğrencileri bir hastalık kasasından (Krankenkasse) üniversiteye M10 bildirimi göndermesini ister. S1 formunu bir hastalık kasasına kaydettirirsiniz.
    .why = Böylece iki kez ödemezsiniz. Burada bir işe başlarsanız, mini iş (Minijob) de olsa, çoğu zaman Alman hukuku geçerlidir: Bunu hastalık kasasına ilk iş gününden önce söyleyin.

step-family-insurance = Ailenizi sigortanıza ekletin
    .summary = Yasal hastalık kasanıza (Krankenkasse) ailenizde kimlerin olduğunu söyleyin. Burada yaşayan ve az kazanan veya hiç kazanmayan eşler, kayıtlı hayat ortakları ve çocuklar o zaman ücretsiz olarak birlikte sigortalanır.
    .why = Gelir sınırı ayda { -figure-family-insurance-limit } avrodur ({ -year-family-insurance-limit }), mini işte (Minijob) ise { -figure-mini-job-limit } avro ({ -year-mini-job-limit }). Eşlerin ek prim ödeyip ödemeyeceği ve ne zaman ödeyeceği Ağustos 2026’da henüz belli değildi: Kasaya sorun.

step-family-doctor = Bir aile hekimi bulun
    .summary = Yakınınızda bir aile hekimi muayenehanesi (Hausarztpraxis) arayın ve yeni hasta alıp almadığını sorun. Sağlık kartınızı veya tedavi belgenizi (Behandlungsschein) getirin. Çocuklar için çocuk doktorları vardır.
    .why = Hasta olduğunuzda ilk gidilecek yer çoğu zaman aile hekimidir; gerekirse sizi uzman doktorlara gönderir. Muayene saatleri dışında nöbetçi doktor hizmeti (ärztlicher Bereitschaftsdienst) yardım eder.

step-measles-protection = Kızamık korumasını belgeleyin
    .summary = 1970’ten sonra doğanlar kızamığa karşı korunduğunu göstermek zorundadır: kreşe ve okula giden çocuklar, toplu barınma yerlerinde yaşayanlar ve hastanede, muayenehanede, kreşte, okulda veya barınma yerinde çalışan herkes.
    .why = Kreş, okul ve iş için belge ilk günden önce hazır olmalıdır; belge olmadan orada çalışamazsınız. Barınma yerinde belgeyi, orada dört hafta oturduğunuzda göstermek zorundasınız; o zaman dört hafta daha süreniz vardır. Bir muayenehane kontrol eder ve aşı yapar.

step-disability-card = Ağır engelli kimliği başvurusu yapın (Schwerbehindertenausweis)
    .summary = Sizde veya çocuğunuzda altı aydan uzun süren bir engellilik mi var? Yetkili dairede engellilik derecesini (Grad der Behinderung) belirletin. Derece 50’den itibaren ağır engelli kimliği alırsınız.
    .why = Burada yasal olarak yaşıyor veya çalışıyorsanız vatandaşlığın önemi yoktur. Engellilik derecesi, başvuruyu yaptığınız günden itibaren geçerlidir. Kimlikle beş gün daha fazla yıllık izniniz ve işten çıkarılmaya karşı daha fazla korumanız olur.
