step-integration-course = Entegrasyon kursuna başlayın (Integrationskurs)
    .summary = Mektubunuzda kursa gidebileceğiniz mi, yoksa gitmek zorunda olduğunuz mu yazıyor, okuyun. Zorundaysanız hemen bir okula kaydolun ve belgeyi sizi yükümlü kılan daireye gönderin. Gidebiliyorsanız, ilk oturum izninizden itibaren bir yıl süreniz vardır.
    .why = B1 seviyesine kadar Almanca ve buradaki hayat hakkında çok şey öğrenirsiniz. B1’i olmayan eşler çoğunlukla katılmak zorundadır: Başarana kadar oturum izni kural olarak yalnızca bir yıl uzatılır. İltica başvurusu yapanların hakkı, koruma tanındıktan (Anerkennung) sonra başlar.

step-integration-course-admission = Entegrasyon kursunda yer isteyin
    .summary = Kendi hakkınız yoksa, boş yer olduğunda BAMF karar verir. BAMF böyle kabulleri Şubat 2026’da durdurdu; temmuzda sıralama yeniden düzenlendi. Son durumu sorun.
    .why = Başka yollar: Jobcenter, yabancılar dairesi (Ausländerbehörde) veya iltica yardımlarını veren daire sizi kursa gitmekle yükümlü kılabilir; Jobcenter kursa kabul de edebilir. Ya da ücreti kendiniz ödersiniz. Danışma merkezleri çoğu zaman ücretsiz kursları da bilir.

step-placement-test = Seviye tespit sınavına girin
    .summary = Entegrasyon kursundan (Integrationskurs) önce, dil okulunda veya bir sınav merkezinde ücretsiz seviye tespit sınavına girersiniz.
    .why = Sınav, size hangi kursun ve hangi modülün uygun olduğunu gösterir. Bu sınavda kalamazsınız.

step-job-language-course = Meslek için Almanca öğrenin
    .summary = Mesleki dil kursu (Berufssprachkurs) hakkını iş ajansına (Agentur für Arbeit), Jobcenter’e veya BAMF’a sorun. Hak belgesinin üzerindeki tarihten itibaren üç ay içinde bir okula kaydolun, yoksa bu hak düşer.
    .why = Kurslar B1’den B2’ye ve B2’den C1’e götürür. Özel kurslar mesleğinizin tanınmasında (Anerkennung) yardımcı olur. İşiniz yoksa, meslek eğitimindeyseniz veya geliriniz azsa kurslar ücretsizdir.

step-language-level = Almanca seviyenizi öğrenin ve belgeleyin
    .summary = Almancanızın hangi seviyede olduğunu öğrenin: A1’den (basit) C1’e (çok iyi) kadar. Dil belgenizi iyi saklayın.
    .why = Birçok hak bir seviyeye bağlıdır: öğrendiğiniz meslekte çalışmak, süresiz oturum veya vatandaşlığa geçiş. Resmî daireler bunun için belge ister.
