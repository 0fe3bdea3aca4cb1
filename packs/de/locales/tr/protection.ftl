# Asyl, vorübergehender Schutz, Duldung, Spätaussiedler

step-asylum-request = Sığınma istediğinizi hemen bildirin
    .summary = Sınırda veya ülkeye girdikten hemen sonra bir kabul merkezine, yabancılar dairesine (Ausländerbehörde) veya polise sığınma istediğinizi söyleyin. Sonra size söylenen kabul merkezine doğrudan gidin.
    .why = Kaydınız yapılır ve varış belgesini (Ankunftsnachweis) alırsınız. Böylece süreciniz ve tam yardımlarınız başlar. Bu belge olmadan çoğunlukla yalnızca yemek, barınma ve sağlık için en gerekli olanlar verilir.

step-asylum-application = BAMF’a iltica başvurusu yapın
    .summary = Size söylenen randevuya gidin ve başvuruyu Federal Göç ve Mülteciler Dairesinin (BAMF) şubesinde şahsen yapın. Pasaportunuzu ve elinizdeki diğer belgeleri verin.
    .why = İltica süreci oturum belgesini (Aufenthaltsgestattung) alırsınız. Bununla süreç boyunca Almanya’da olabilirsiniz. Önemli bir neden olmadan randevuya gitmeyen, daha az yardım alır.

step-asylum-interview = İltica mülakatına hazırlanın (Anhörung)
    .summary = Önce ücretsiz iltica danışmanlığına (Asylverfahrensberatung) gidin. Mülakatta önemli olan her şeyi anlatın ve kanıtlarınızı getirin.
    .why = Mülakat (Anhörung), iltica sürecinin en önemli randevusudur. Burada söylemedikleriniz daha sonra çoğu zaman sayılmaz, mahkemede de.

step-asylum-child = Çocuğunuzun doğumunu BAMF’a bildirin
    .summary = Çocuğunuz burada doğarsa veya sonradan gelirse bunu beklemeden BAMF’a bildirin. Bu, bir ebeveyn iltica sürecinde olduğu sürece geçerlidir; ebeveynin başvurusu reddedildikten sonra da, bu ebeveynin oturum izni yoksa veya yalnızca § 25 fıkra 5’e göre izni varsa.
    .why = Bildirimle çocuk için iltica başvurusu yapılmış sayılır. Böylece çocuğun kendi süreci olur. Zaten koruma aldıysanız, çocuğunuzun oturum iznini yabancılar dairesine (Ausländerbehörde) sorun.

step-asylum-decision = Karar geldi: aynı gün danışın
    .summary = Kararda ne yazdığını okuyun ve aynı gün danışmanlığa veya avukata gidin. Ret durumunda dava için kararın tebliğinden itibaren bir veya iki haftanız vardır; süre bir haftaysa ivedi başvuru (Eilantrag) için de. İkisi de bu süre içinde mahkemeye ulaşmış olmalıdır. Lotse şüphede bir haftayla hesaplar.
    .why = Süre dava açılmadan geçerse karar kesinleşir. Kararın sonundaki bilgilendirme sizin için neyin geçerli olduğunu söyler; gerekçeler ve kanıtlar tebliğden sonraki bir ay içinde mahkemede olmalıdır. Zarfı saklayın. Tam koruma aldıysanız dava açmanız gerekmez.

step-asylum-reasons = Davanın gerekçesini ve kanıtları gönderin
    .summary = Karara karşı dava açtınız mı? Kararın tebliğinden sonraki bir ay içinde idare mahkemesine (Verwaltungsgericht) kararın neden yanlış olduğunu yazın ve kanıtlarınızı gönderin. Her şey bu süre içinde mahkemeye ulaşmış olmalıdır.
    .why = Bir aylık süre davayla değil, tebliğle başlar. Daha sonra gelenleri mahkeme reddedebilir. Mahkemenin ivedi başvuruya (Eilantrag) çok daha hızlı karar vermesi beklenir: Gerekçeleri orada hemen yazın.

step-renew-asylum-paper = İltica süreci oturum belgesini veya Duldung’u uzatın
    .summary = Ne zamana kadar geçerli olduğu belgenizde yazar. Yaklaşık iki hafta önce belgeyi veren yere gidin ve uzattırın. Eski belgeyi yanınıza alın.
    .why = İltica süreci oturum belgesiyle (Aufenthaltsgestattung) kimliğinizi gösterirsiniz. Resmî daireler ve işverenler de geçerli bir belge sorar. İltica Yardımları Yasasına (Asylbewerberleistungsgesetz) göre yardıma ihtiyacınız varsa Duldung için bir şey ödemezsiniz.

step-asylum-work = İltica sürecinde çalışmak: izin alın
    .summary = Başlamadan önce yabancılar dairesinden (Ausländerbehörde) izin alın. İzin en erken kayıttan üç ay sonra mümkündür. Kabul merkezinde, belki başka bir AB ülkesi yetkiliyse veya size zaten koruma verdiyse, altı aydır. Çoğunlukla iş ajansının (Agentur für Arbeit) onay vermesi gerekir.
    .why = İzin olmadan çalışamazsınız. Hızlandırılmış işlemde ve çoğunlukla güvenli köken ülkelerinden gelenlere izin verilmez. Meslek eğitimi için ve Almanya’da dört yıldan sonra ajansın onay vermesi gerekmez.

step-asylum-work-safe-origin = Güvenli köken ülkesi: çalışma iznini öğrenin
    .summary = Ülkeniz güvenli köken ülkeleri (sichere Herkunftsstaaten) listelerinden birinde mi? O zaman çalışmak çoğu zaman yasaktır. İki listeden hangisinin ve hangi istisnanın sizin için geçerli olduğunu danışmanlığa veya yabancılar dairesine (Ausländerbehörde) sorun.
    .why = Alman listesi: İltica sürecinde çoğunlukla izin verilmez. AB listesi: Süreç çoğunlukla hızlandırılır ve o zaman izin verilmez. Ret kararından sonra, Duldung ile, yasak iki liste için de geçerlidir. İstisnalar için, iltica başvurusunu hangi gün yaptığınız, hangi gün Duldung’unuzun veya çalışma izninizin olduğu önemlidir.

step-asylum-benefits = İltica sürecinde yardımlarınızı güvenceye alın
    .summary = İltica sürecinde ve Duldung ile İltica Yardımları Yasasına (Asylbewerberleistungsgesetz) göre yardım alırsınız: barınma, yemek, giysi, doktor yardımı ve biraz para. Merkezde birçok şey eşya olarak veya ödeme kartıyla (Bezahlkarte) verilir.
    .why = Böylece en gerekli olanlar sağlanır, çocuklar için okul ihtiyaçları da. Paranızı ve gelirinizi bildirin ve randevulara gelin, yoksa yardım kesilir. Koruma tanındıktan (Anerkennung) sonra çoğunlukla Jobcenter yetkilidir.

step-asylum-health-care = İltica sürecinde doktora gitmek
    .summary = Akut hastalıkta, ağrıda, hamilelikte, aşılar ve kontroller için doktor yardımı alırsınız. Kart mı, tedavi belgesi mi (Behandlungsschein) gerektiğini barınma yerine veya sosyal yardım dairesine (Sozialamt) sorun.
    .why = Bir işverenin yanında çalışmayan yetişkinler ancak 36 ay sonra sosyal yardımdaki gibi yardım aldıklarında bir hastalık kasası (Krankenkasse) seçer. 18 yaşından küçük çocuklar için bu baştan itibaren geçerlidir. Hayati tehlikede her zaman 112’yi arayın.

step-asylum-child-health = Çocuğunuz için hastalık kasası seçin
    .summary = 18 yaşından küçük çocuğunuz İltica Yardımları Yasasına (Asylbewerberleistungsgesetz) göre yardım mı alıyor? Tedavisi için beklemeden bir hastalık kasası (Krankenkasse) seçin ve yardımlarınızı ödeyen yere söyleyin.
    .why = Çocuğunuz sosyal yardımdaki gibi tedavi edilir, yani yalnızca ağrıda değil, ve bir sağlık kartı alır. Kasa seçmezseniz çocuğunuz için bir kasa belirlenir.

step-after-recognition = Koruma tanındıktan sonra: sonraki adımlar
    .summary = Yabancılar dairesine (Ausländerbehörde) oturum izni için başvurun. Geçinmek için para gerekiyorsa Jobcenter’e gidin, bir hastalık kasası (Krankenkasse) seçin ve entegrasyon kursunu (Integrationskurs) sorun.
    .why = Mülteci olarak ve ikincil korumayla kart ücretsizdir ve üç yıl geçerlidir; sınır dışı etme yasağında en az bir yıl. Mülteciler ailelerini getirmek isterlerse bunu, tanınma kesinleştikten sonraki üç ay içinde bildirmek zorundadır. Kendi ülkenize seyahatleri önceden bildirmek zorundasınız.

step-residence-obligation = Taşınmadan önce: ikamet kuralını kontrol edin
    .summary = Korumayla veya § 24 izniyle çoğunlukla üç yıl kendi eyaletinizde oturmak zorundasınız, bazen belirli bir yerde. İltica sürecinde ve Duldung ile belirlenen yerde oturursunuz. Her taşınmadan önce başvuru yapın.
    .why = İş, meslek eğitimi, üniversite, kurs veya en yakın aile için kural uygulanmayabilir veya kaldırılabilir. İzinsiz taşınan kişi para cezası alabilir ve yeni yerde çoğunlukla para alamaz.

step-temporary-protection-permit = § 24 uyarınca oturum izni başvurusu yapın
    .summary = Kaydınızı yaptırın ve ilk girişinizden sonraki 90 gün içinde oturum izni (§ 24 AufenthG) için başvurun. 4 Aralık 2026’ya kadar geldiyseniz bu süre boyunca izinsiz olarak da burada yasal olarak kalabilirsiniz.
    .why = Başvuruyla kalışınız karar verilene kadar yasal kalır. Geçici oturum belgesi (Fiktionsbescheinigung) Jobcenter’de yardımcı olur. İzinle çalışabilirsiniz. Bu koruma 4 Mart 2027’ye kadar düzenlenmiştir.

step-temporary-protection-2027 = § 24: Ocak 2027’den itibaren yeniden bakın
    .summary = Ocak 2027’den itibaren § 24’ün nasıl devam edeceğini yabancılar dairesine (Ausländerbehörde) veya danışmanlığa sorun. O zamana kadar yeni bir kural yoksa, en geç 4 Mart 2027’de uzatma veya başka bir izin için başvurun.
    .why = 1 Şubat 2026’da geçerli olan kartlar çoğunlukla kendiliğinden 4 Mart 2027’ye kadar geçerlidir. Bildiğimiz hukukta (Ağustos 2026) ondan sonrası için henüz bir şey yazmıyor.

step-toleration-rights = Duldung ile: haklarınızı öğrenin, danışın
    .summary = Duldung (sınır dışı etmenin ertelenmesi) ile nelerin mümkün olduğu konusunda danışın: çalışma, meslek eğitimi ve oturum iznine giden yollar. Her işten önce yabancılar dairesine (Ausländerbehörde) sorun ve tüm belgeleri saklayın.
    .why = Duldung bir oturum izni değildir, ama oturum iznine götürebilir. Bir hastalık sınır dışı edilmenize engelse, ayrıntılı doktor raporunu beklemeden vermek zorundasınız.

step-clarify-identity = Kimliğinizi netleştirin, belge toplayın
    .summary = Duldung ile, sizden beklenebilecek ölçüde bir pasaport edinmeye çalışmak zorundasınız. Önce danışmanlığa gidin, özellikle büyükelçiliğe gitmeden önce. Her adımı tarihiyle not edin.
    .why = Meslek eğitimi için, kimliğin ülkeye girişten sonraki ilk altı ayda netleşmiş olması veya o zamana kadar sizden beklenebilecek her şeyi yapmış olmanız sayılır. Her şeyi sonradan da yapabilirsiniz ve bu yardımcı olur.

step-training-toleration = Duldung ile meslek eğitimini hazırlayın
    .summary = Meslek eğitimi sözleşmeniz mi var? Oturum izni (§ 16g) veya eğitim Duldung’u (Ausbildungsduldung, § 60c) için başvurun, başlangıçtan en erken yedi ay önce. Çoğunlukla önceden üç ay Duldung’unuz olmuş olmalıdır.
    .why = Bununla bütün meslek eğitimi boyunca kalabilirsiniz. Sonra öğrendiğiniz meslekte çalışmak için iki yıllık oturum izni verilir. İltica sürecinde başladıysanız, ret kararından sonra devam edebilirsiniz.

step-permit-from-toleration = Kalma hakkınızı kontrol edin (§§ 25a, 25b)
    .summary = Oturum izni alıp alamayacağınızı kontrol ettirin: 27 yaşından küçükseniz burada üç yıldan sonra, okul veya diplomayla (§ 25a); yoksa altı yıldan sonra, reşit olmayan çocuğunuz varsa dört yıldan sonra (§ 25b).
    .why = Böylece Duldung güvenli bir oturuma dönüşür. § 25a başvurusunu 27. doğum gününden önce yapmak zorundasınız. § 25b için çoğunlukla kendi geliriniz ve basit Almanca (A2) gerekir.

step-resettler-reception = Federal ilk kabul merkezine başvurun
    .summary = Ülkeye girdikten sonra hemen Friedland’daki federal ilk kabul merkezine (Erstaufnahmeeinrichtung) gidin ve kaydınızı yaptırın. Kabul kararını (Aufnahmebescheid) ve tüm ailenin belgelerini yanınıza alın.
    .why = Kayıt zorunludur. Kayıt belgesini (Registrierschein) alırsınız ve Federal İdare Dairesi (Bundesverwaltungsamt) hangi eyalete yerleşeceğinizi belirler. Başka bir eyalet sizi almak zorunda değildir.

step-resettler-name = Adınızın Almanca biçimini bildirin
    .summary = Baba adını bırakmak, adınızı Almanca biçimde kullanmak veya çift olarak bir aile adı seçmek mi istiyorsunuz? Bunu dağıtım sırasında Federal İdare Dairesine (Bundesverwaltungsamt) veya daha sonra nüfus dairesine (Standesamt) bildirin.
    .why = Bildirim isteğe bağlıdır ve ücretsizdir. En iyisi, belge ve kimlik eski ada düzenlenmeden önce yapın.

step-resettler-certificate = Geç göçmen belgenizi kontrol edin (Spätaussiedler)
    .summary = Federal İdare Dairesi (Bundesverwaltungsamt) BVFG § 15 uyarınca belgeyi size kendiliğinden gönderir. Bunun için oturduğunuz yerde adres kaydı yaptırın. Adları ve tarihleri kontrol edin; uzun süre gelmezse sorun.
    .why = Bu belgeyle Alman vatandaşı olursunuz. Birçok resmî daire bunu sorar. Gelene kadar kayıt belgesi (Registrierschein) yardımcı olur.

step-resettler-id-card = Alman kimlik kartı için başvurun
    .summary = 16 yaşından itibaren herkes için adres kayıt dairesine (Meldebehörde) Alman kimlik kartı veya pasaport başvurusu yapın. BVFG § 15 uyarınca verilen belgeyi yanınıza alın. Daha küçük çocuklar da kimlik kartı alabilir.
    .why = 16 yaşından itibaren Almanların geçerli bir kimliği veya pasaportu olmak zorundadır. Kimlik kartı 46 avro, 24 yaşın altında 27,60 avro tutar.

step-resettler-aid = Geç göçmen yardımlarına başvurun (Spätaussiedler)
    .summary = Federal İdare Dairesine (Bundesverwaltungsamt) bir defalık geçiş yardımını (Überbrückungshilfe) sorun. 1 Nisan 1956’dan önce mi doğdunuz ve Sovyetler Birliği’nde gözetim altında yaşamak zorunda mı kaldınız? Uyum yardımına (Eingliederungshilfe) da başvurun.
    .why = Uyum yardımı 2.046 avrodur, 1946’dan önce doğanlar için 3.068 avro. Yalnızca başvuruyla ve yalnızca belgenin verildiği aydan sonraki üç yıl içinde verilir.
