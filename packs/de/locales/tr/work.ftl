step-work-permission = Kontrol edin: çalışabilir miyim?
    .summary = Oturum izninizi ve ek sayfayı (Zusatzblatt) okuyun. Çalışıp çalışamayacağınız ve ne iş yapabileceğiniz orada yazar. İltica süreci oturum belgesiyle (Aufenthaltsgestattung) veya Duldung ile her iş için yabancılar dairesinden (Ausländerbehörde) izin gerekir.
    .why = Oturum izni, hiçbir yasa yasaklamıyor veya sınırlamıyorsa çalışmaya izin verir. İzinsiz çalışmak oturumunuza zarar verebilir.

step-employment-contract = İş sözleşmenizi kontrol edin
    .summary = İmzalamadan önce sözleşmeyi sakin sakin okuyun. Asgari ücret saatte brüt { -figure-minimum-wage } avrodur ({ -year-minimum-wage }). Çoğunlukla 1 Ocak’ta artar.
    .why = İyi Almanca bilmeseniz de haklarınız vardır: asgari ücret, en az dört hafta yıllık izin, işten çıkarma yalnızca kâğıt üzerinde. İşveren sözleşmenin en önemli noktalarını size kâğıtta veya dosya olarak vermek zorundadır.

step-change-employer = İş değiştirmeden önce sorun
    .summary = Oturum izniniz çoğunlukla yalnızca içinde yazan iş için geçerlidir. Başka yerde başlamadan önce yabancılar dairesine (Ausländerbehörde) sorun. AB Mavi Kartıyla (Blaue Karte EU) iş değiştirebilirsiniz, ama ilk yılda değişikliği hemen bildirirsiniz.
    .why = İzinsiz başka bir iş yasaktır. 5.000 avroya kadar para cezası ve oturumla ilgili sorunlar olabilir. Değişiklik ücretsizdir. Ancak yeni izin geldiğinde işten ayrılın.

step-fair-integration = Faire Integration danışmanlığını tanıyın
    .summary = „Faire Integration“, AB dışındaki ülkelerden gelenlere iş ve haklar konusunda ücretsiz ve birçok dilde danışmanlık verir. Eyaletinizdeki merkezi not edin.
    .why = Orada size örneğin ödenmeyen ücret, çok uzun çalışma saatleri veya işten çıkarılma konusunda yardım edilir. Bir işveren sizi yurt dışından işe aldıysa, en geç ilk iş gününde size bundan söz etmek zorundadır.

step-blue-card = AB Mavi Kartını değerlendirin (Blaue Karte EU)
    .summary = Üniversite diploması ve uygun bir işle AB Mavi Kartı (Blaue Karte EU) için başvurabilirsiniz. Maaş yılda brüt en az { -figure-blue-card-salary } avro olmalıdır ({ -year-blue-card-salary }); eleman açığı olan mesleklerde ve yeni diplomada { -figure-blue-card-salary-shortage } avro.
    .why = 27 ay sonra süresiz kalabilirsiniz, B1 Almancayla 21 ay sonra, ve işi izin almadan değiştirebilirsiniz. Bilişimde (IT) meslek deneyimi de yeter. İzne bağlı mesleklerde önce o izin gerekir.

step-skilled-worker-permit = Nitelikli eleman olarak oturum başvurusu yapın
    .summary = Tanınmış bir meslek eğitimi veya tanınmış bir üniversite diploması ve nitelikli bir işle nitelikli eleman (Fachkraft) olarak oturum izni alabilirsiniz. İzin bu iş için geçerlidir: İş değiştirmeden önce yabancılar dairesine (Ausländerbehörde) sorun.
    .why = Koşulları yerine getiriyorsanız buna hakkınız vardır. İlk başvuruda 45 yaşın üzerindeyseniz yılda en az { -figure-skilled-worker-salary-over-45 } avro ({ -year-skilled-worker-salary-over-45 }) veya yeterli bir emeklilik gerekir.

step-opportunity-card = Fırsat Kartını değerlendirin (Chancenkarte)
    .summary = Fırsat Kartıyla (Chancenkarte) bir yıla kadar iş arayabilirsiniz. Yolculuktan önce büyükelçiliğe başvurun. Almanya’da bu yalnızca zaten iş, üniversite veya meslek eğitimi için izniniz varsa olur.
    .why = Vizesiz girdiniz ve oturum izniniz yok mu? O zaman kartı burada alamazsınız. Kartla haftada 20 saate kadar çalışabilir ve deneme işi yapabilirsiniz. Temel güvence parası (Grundsicherungsgeld) verilmez.

step-student-jobs = Üniversite okurken çalışın
    .summary = Üniversite öğrenimi için oturum izniyle yılda 140 tam veya 280 yarım gün çalışabilirsiniz. Haftalara göre de sayabilirsiniz: En fazla 20 saat çalışılan bir hafta iki buçuk gün sayılır, ders olmayan dönemde daha çok saat çalışılan bir hafta da. Üniversitedeki öğrenci ek işleri sayılmaz.
    .why = Daha fazla çalışmak için yabancılar dairesinden (Ausländerbehörde) izin gerekir. Mezun olduktan sonra uygun bir iş aramak için 18 ayınız vardır.

step-mini-job = Mini işin kurallarını bilin (Minijob)
    .summary = Bir mini işte (Minijob) düzenli olarak ayda en fazla { -figure-mini-job-limit } avro ({ -year-mini-job-limit }) kazanırsınız. Sınır asgari ücretle birlikte artar. Önceden oturum izninizin çalışmaya izin verip vermediğini kontrol edin ve sözleşmeyi isteyin.
    .why = Asgari ücret, yıllık izin ve hastalıkta ücret burada da geçerlidir. Ama tek başına bir mini iş (Minijob) size sağlık sigortası ve işsizlik parası (Arbeitslosengeld) sağlamaz.

step-vocational-training-rights = Meslek eğitimindeki haklarınızı bilin (Ausbildung)
    .summary = Meslek eğitimi sözleşmenizi okuyun. Meslek eğitimi için oturum izniyle ayrıca haftada 20 saate kadar çalışabilirsiniz.
    .why = Yıllık izin hakkınız vardır: haftada altı iş gününde en az 24 iş günü. Meslek eğitimi için oturum izniniz var ve eğitim erken mi bitiyor? Bunu, öğrendikten sonraki iki hafta içinde yabancılar dairesine (Ausländerbehörde) bildirin. Suçunuz yoksa yeni bir yer için altı aya kadar süreniz vardır.

step-self-employment = Serbest çalışmanızı bildirin
    .summary = Ticari bir işi (Gewerbe) başlar başlamaz ticaret dairesine (Gewerbeamt) bildirin. Serbest meslekler (freie Berufe) kural olarak yalnızca vergi dairesine (Finanzamt) bildirilir. AB, AEA ve İsviçre dışındansanız önceden oturum izninde izin gerekir.
    .why = Böylece güvenle başlarsınız. Serbest çalışan olarak sağlık sigortasını ve emekliliği kendiniz ayarlarsınız. AB, AEA veya İsviçre’den olmayan ve 45 yaşın üzerinde olan, yaşlılık güvencesini belgelemek zorundadır.

step-artists-insurance = Sanat veya medya mı? KSK’ye bildirin
    .summary = Serbest sanat, müzik, yazarlık veya gazetecilikle mi geçiniyorsunuz? O zaman hemen Sanatçılar Sosyal Kasasına (Künstlersozialkasse, KSK) bildirin. Bu, diğer serbest çalışanları ilgilendirmez.
    .why = Sigorta ancak bildiriminizin oraya ulaştığı gün başlar. O zaman emeklilik, hastalık ve bakım sigortanız olur ve primlerin yalnızca yarısını ödersiniz.

step-social-insurance-number = Sosyal sigorta numaranızı saklayın
    .summary = Emeklilik sigortası (Rentenversicherung) size sigorta numarası belgesini (Versicherungsnummernachweis) postayla gönderir. Kaybolduysa veya gelmiyorsa hastalık kasanıza (Krankenkasse) veya emeklilik sigortasına sorun.
    .why = İşvereninizin bu numaraya ihtiyacı vardır. Numara bütün hayatınız boyunca aynı kalır ve ücretsizdir.

step-register-as-job-seeking = İş arayan olarak erken kaydolun
    .summary = İşinizin bitmesinden en geç üç ay önce iş ajansına (Agentur für Arbeit) kaydolun, süreli sözleşmede de. Daha geç öğrenirseniz o günden itibaren üç gün süreniz vardır. İnternetten, telefonla veya orada yapılabilir.
    .why = Çok geç kaydolursanız bir hafta boyunca işsizlik parası (Arbeitslosengeld) alamazsınız. Ajans iş aramada ücretsiz yardım eder. İşletmedeki bir meslek eğitiminde bu zorunluluk yoktur.

step-unemployment-benefit = İşsiz olarak kaydolun (Arbeitslosengeld)
    .summary = En geç işsiz olduğunuz ilk gün işsiz olarak kaydolun: çevrim içi kimlikle internetten veya iş ajansında (Agentur für Arbeit) şahsen. Bu, üç ay öncesinden mümkündür.
    .why = Kayıttan önceki günler için işsizlik parası (Arbeitslosengeld) verilmez. Kural olarak, son 30 ayda en az on iki ay sigortalıysanız alırsınız. Oturumunuza zarar vermez.

step-dismissal = İşten çıkarıldınız: iş mahkemesine
    .summary = Yazılı işten çıkarma bildiriminin (Kündigung) geldiği günden itibaren üç hafta süreniz vardır. Hemen danışın ve kabul etmiyorsanız dava açın: Dava bu süre içinde iş mahkemesine ulaşmış olmalıdır. Bu, küçük işletmede ve deneme süresinde de geçerlidir.
    .why = Üç haftadan sonra işten çıkarma, yanlış olsa da geçerlidir. Danışmadan fesih anlaşması (Aufhebungsvertrag) imzalamayın: Size on iki haftalık işsizlik parasına (Arbeitslosengeld) mal olabilir.

step-sick-note = Hastalandınız mı? İşverene hemen bildirin
    .summary = Hasta olduğunuzu ve ne kadar süreceğini işvereninize hemen söyleyin. Üç takvim gününden uzun sürerse, en geç ondan sonraki iş gününde doktor raporu gerekir.
    .why = İşvereniniz raporu daha erken de isteyebilir. Yasal sigortalıysanız rapor çoğunlukla elektronik olarak iletilir.
