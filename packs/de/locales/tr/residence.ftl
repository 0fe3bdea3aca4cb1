# Aufenthalt

step-before-entry = Yolculuktan önce vize ve belgeleri alın
    .summary = 90 günden uzun mu kalmak istiyorsunuz? O zaman çoğunlukla daha yolculuktan önce Alman büyükelçiliğinden ulusal vize (D) gerekir. Resmî belgelerin ve diplomaların aslını getirin, gerekiyorsa apostil ve tercümeyle.
    .why = Doğru vize olmadan daire Almanya’daki oturum iznini çoğunlukla reddeder. Avustralya, İsrail, Japonya, Kanada, Yeni Zelanda, Güney Kore, ABD ve Birleşik Krallık vatandaşlarına vize gerekmez.

step-residence-permit = Oturum izni başvurusu yapın
    .summary = Vizeniz bitmeden yabancılar dairesine (Ausländerbehörde) başvurun, belgeler eksik olsa da. Örneğin ABD veya Japonya vatandaşı olarak vizesiz mi geldiniz? O zaman girişten itibaren 90 gün süreniz vardır.
    .why = D vizesiyle, başvurudan sonra daire karar verene kadar haklarınız sürer. Geçici oturum belgesi (Fiktionsbescheinigung) bunu kanıtlar. Schengen vizesi başvuruyla uzamaz.

step-extend-residence-permit = Oturum izninizi uzatın
    .summary = İzniniz bitmeden yabancılar dairesine (Ausländerbehörde) uzatma başvurusu yapın, belgeler eksik olsa da. Randevu istemek yetmez. Şöyle yazın: “Ich beantrage die Verlängerung.” (Uzatma için başvuruyorum.) Geçici oturum belgesini (Fiktionsbescheinigung) isteyin.
    .why = Zamanında yapılan başvurudan sonra izniniz, çalışma hakkı da dâhil, daire karar verene kadar geçerli kalır. Başvuru yapılmazsa son günle birlikte sona erer ve işvereniniz sizi çalıştırmaya devam edemez.

step-renew-provisional-certificate = Geçici oturum belgesini yeniletin (Fiktionsbescheinigung)
    .summary = Geçici oturum belgenizin (Fiktionsbescheinigung) ne zamana kadar geçerli olduğuna bakın. Yabancılar dairesi (Ausländerbehörde) başvurunuza henüz karar vermedi mi? Zamanında yeni bir belge isteyin.
    .why = Başvurudan doğan haklarınız, belgenin süresi dolsa da karara kadar geçerlidir. Ama geçerli bir belge olmadan bunu işverenlere ve dairelere zor kanıtlarsınız.

step-child-residence-permit = Bebeğinizin oturum iznini netleştirin
    .summary = Çocuğunuz Almanya’da doğdu ve ne Alman ne de AB vatandaşı mı? Oturum iznini yakında yabancılar dairesine (Ausländerbehörde) sorun, doğumdan en geç altı ay sonra. İltica sürecinde: Doğumu hemen BAMF’a bildirin.
    .why = Anne ve babanın ikisinin de süreli veya süresiz oturum izni (Niederlassungserlaubnis) varsa çocuk iznini başvurusuz alır. Bu, izin ve tek başına velayet bir ebeveyndeyse de geçerlidir. Yoksa izin için başvurmak zorundasınız.

step-mobile-eu-title = AB izniyle: burada başvuru yapın
    .summary = Başka bir AB ülkesinden oturum izniniz mi var? Almanya’da yaşamak için yetmez. Orada on iki aydır sahip olduğunuz bir AB Mavi Kartı (Blaue Karte EU) ile, ülkeye girdikten sonraki ilk ayda burada başvurursunuz.
    .why = Mavi Kartla eksiksiz bir başvuru yaparsınız: Burada çalışma hakkınız ondan en geç 30 gün sonra başlar. Diğer izinlerle burada başvuru yalnızca Alman iznine hakkınız varsa ve yalnızca ilk 90 günde mümkündür.

step-free-movement = Serbest dolaşım: belgelerinizi saklayın
    .summary = AB veya AEA vatandaşı olarak oturum iznine ihtiyacınız yoktur. İş veya üniversite, gelir ve sağlık sigortası belgelerinizi saklayın. İsviçre için ayrı bir anlaşma geçerlidir.
    .why = Üç aydan sonra yabancılar dairesi (Ausländerbehörde) bu belgeleri sorabilir. Beş yıldan sonra daimi oturum hakkınız (Daueraufenthaltsrecht) olur.

step-swiss-notification = Kalışınızı yabancılar dairesine bildirin
    .summary = İsviçre vatandaşı olarak oturum iznine ihtiyacınız yoktur. Ama kalışınızı, ülkeye girdikten sonraki üç ay içinde yabancılar dairesine (Ausländerbehörde) bildirmek zorundasınız: adres, amaç, başlangıç ve süreyle.
    .why = Bu yasal bir zorunluluktur. Başvurursanız hakkınızı gösteren bir kart alırsınız. Kart 46 avro, henüz 24 yaşında değilseniz 27,60 avro tutar.

step-eu-family-card = AB vatandaşının ailesi için oturum kartı alın
    .summary = AB veya AEA’dan bir kişinin ailesinden misiniz? O zaman oturum iznine ihtiyacınız yoktur. Yabancılar dairesine (Ausländerbehörde) bilgilerinizi verin: pasaport, akrabalık belgesi ve AB’den kişinin adres kayıt belgesi (Meldebestätigung).
    .why = Kart gelmeden önce de burada yaşayabilir ve çalışabilirsiniz. Bir belgeyi hemen, kartı altı ay içinde alırsınız. Kart çoğunlukla beş yıl geçerlidir.

step-permanent-residence-eu = Daimi oturum hakkınızı belgeletin
    .summary = AB vatandaşı veya onun ailesi olarak beş yıldır yasal olarak burada mı yaşıyorsunuz? O zaman daimi oturum hakkınız (Daueraufenthaltsrecht) vardır. AB vatandaşları bir belge alır, başka ülkelerden aile üyeleri daimi oturum kartı (Daueraufenthaltskarte) için başvurur.
    .why = Artık çalışmasanız da bu hak kalır. AB vatandaşları için belge 10 avro tutar. Aile üyeleri için kart, başvurudan sonraki altı ay içinde gelir.

step-withdrawal-agreement-document = Aufenthaltsdokument-GB belgenizi kontrol edin
    .summary = Britanyalı olarak 2021’den önce de burada mı yaşıyordunuz? O zaman Brexit anlaşmasından (Austrittsabkommen) doğan hakkınız başvurusuz devam eder. Aufenthaltsdokument-GB belgenizin ne zamana kadar geçerli olduğuna bakın ve zamanında yenisini isteyin.
    .why = Hak kartla bitmez, ama hakkınızı kartla kanıtlarsınız. Daimi oturum hakkınız mı var? O zaman “Daueraufenthalt” kelimesini yazdırın.

step-report-job-end = İş veya eğitim biterse bildirin
    .summary = İş, serbest çalışma, üniversite veya meslek eğitimi için oturum izniniz var ve bu planlanandan önce mi bitiyor? Öğrendikten sonraki iki hafta içinde yabancılar dairesine (Ausländerbehörde) söyleyin.
    .why = Bu bir zorunluluktur, yoksa para cezası gelebilir. Bir iş için oturum izni olan ve işinin bittiğini bildiren kişi, iş aramak için izni ondan sonra en az altı ay daha korur, ama asla kartın geçerli olduğundan daha uzun süre değil.

step-passport-renewal = Pasaportunuzu zamanında yenileyin
    .summary = Pasaportunuzun ne zamana kadar geçerli olduğuna bakın. Yenisine, eskisi bitmeden elinizde olacak kadar erken başvurun. AB vatandaşlarına geçerli bir pasaport veya kimlik kartı gerekir.
    .why = Bu bir zorunluluktur. Geçerli pasaport olmadan oturum izni çoğunlukla uzatılmaz. AB dışındaki bir ülkeden geliyor ve pasaportunuzu kayıp mı ettiniz? Bunu hemen yabancılar dairesine (Ausländerbehörde) bildirin.

step-online-id = Çevrim içi kimliğinizi kurun
    .summary = Yabancılar dairesinin verdiği elektronik oturum izni kartının (elektronischer Aufenthaltstitel, eAT) bir çevrim içi özelliği vardır. AB ve AEA vatandaşları bir eID kartı sipariş edebilir, İsviçre vatandaşları edemez.
    .why = Çevrim içi kimlikle bazı başvuruları evden yapabilir ve randevulardan tasarruf edebilirsiniz.

step-family-reunification = Ailenizi yanınıza getirin (Familiennachzug)
    .summary = Karınız, kocanız, kayıtlı hayat ortağınız ve 18 yaşın altındaki çocuklar Alman büyükelçiliğine vize için başvurur. Mülteci olarak tanındınız mı? Aile birleşimini, tanınma kesinleştikten sonraki üç ay içinde yabancılar dairesine (Ausländerbehörde) kendiniz bildirin.
    .why = Kendi bildiriminiz süreyi korur: O zaman gelir ve ev göstermeniz gerekmez. İkincil korumada aile birleşimi 23 Temmuz 2027’ye kadar durdurulmuştur; ağır durumlar (Härtefälle) hariç. Aile birleşimi en kolay Almanların ve AB vatandaşlarının yanına olur.

step-own-right-after-separation = Ayrılıktan sonra: oturumunuzu netleştirin
    .summary = Oturum izniniz evliliğinizden veya kayıtlı ortaklığınızdan mı geliyor ve ayrı mı yaşıyorsunuz? Erken danışın. Almanya’da birlikte geçen üç yıldan sonra izin çoğunlukla kendi hakkınız olarak bir yıl uzatılır.
    .why = Ağır durumlarda (Härtefälle) bu hemen mümkündür, özellikle ev içi şiddette. Jobcenter’den para almak bu bir yıl içinde çoğunlukla zarar vermez. Eşiniz AB vatandaşıysa veya AB vatandaşıydıysa ayrı kurallar geçerlidir.

step-settlement-permit = Süresiz oturum izni başvurusu yapın (Niederlassungserlaubnis)
    .summary = Bununla bitiş tarihi olmadan kalırsınız. AB Mavi Kartıyla (Blaue Karte EU) 27 ay sonra, B1 Almancayla 21 ay sonra olur. Nitelikli elemanlar, Almanların eşleri ve bazı serbest çalışanlar üç yıl, diğerlerinin çoğu beş yıl bekler.
    .why = O zaman artık hiçbir şey uzatmanız gerekmez. Çoğunlukla emeklilik primleri, B1 Almanca ve “Leben in Deutschland” sınavı gerekir. Üniversite veya meslek eğitimi izniyle ve Fırsat Kartıyla (Chancenkarte) henüz olmaz.

step-naturalisation = Alman vatandaşlığına başvurun (Einbürgerung)
    .summary = Beş yıl yasal kalıştan sonra vatandaşlığa geçiş başvurusu yapabilirsiniz, Almanların eşi olarak üç yıldan sonra. Çoğunlukla B1 Almanca, geçilmiş bir sınav ve kendi geliriniz gerekir.
    .why = Alman pasaportuyla her zaman burada yaşayabilir ve tüm seçimlerde oy kullanabilirsiniz. § 24 ile, Duldung ile veya üniversite, meslek eğitimi ya da iş arama izniyle henüz olmaz. Bir çocuk için 51 avro tutar.

step-travel-with-permit = Seyahatten önce: belgelerinizi kontrol edin
    .summary = Seyahatlerde geçerli pasaportunuzu ve oturum izni kartınızı (eAT) yanınıza alın. Önceden yabancılar dairesine (Ausländerbehörde) sormadan yurt dışında altı aydan uzun kalmayın.
    .why = Yurt dışında altı aydan sonra oturum izniniz sona erebilir; AB Mavi Kartında (Blaue Karte EU) ve onun ailesinde on iki aydan sonra. Burada koruma aldınız mı? Köken ülkenize seyahatleri önceden yabancılar dairesine bildirin.
