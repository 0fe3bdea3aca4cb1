step-tax-id = Vergi kimlik numaranızı saklayın (Steuer-ID)
    .summary = Adresinizi kaydettirdikten sonra vergi kimlik numarası (Steuer-Identifikationsnummer, Steuer-ID, IdNr) postayla gelir. Mektubu iyi saklayın ve numarayı işvereninize verin.
    .why = Numara yoksa işveren çoğu zaman fazla vergi keser. Çocuk parası (Kindergeld) gibi başvuruları yine de hemen yapın: Numara sonradan verilebilir.

step-bank-account = Banka hesabı açın (Girokonto)
    .summary = Bir vadesiz hesap (Girokonto) açın. Bir banka sizi kabul etmezse temel hesap (Basiskonto) isteyin: Buna hakkınız vardır; sabit adresiniz olmasa da, iltica sürecinde veya Duldung ile de.
    .why = Ücret, kira ve yardımların çoğu bir hesap üzerinden yürür. Banka temel hesap başvurusunu on iş günü içinde kabul etmek veya yazılı ve gerekçeli olarak reddetmek zorundadır.

step-tax-class = Vergi sınıfınızı kontrol edin (Steuerklasse)
    .summary = Maaş bordronuzda vergi sınıfının (Steuerklasse) doğru olup olmadığına bakın. Evliler, kayıtlı hayat ortakları ve çocuğunu tek başına büyütenler vergi dairesinde (Finanzamt) değiştirtebilir.
    .why = Her ay elinize ne kadar ücret geçeceği vergi sınıfına bağlıdır. İçinde bulunulan yıl için değişiklik 30 Kasım’a kadar yapılabilir. Durumunuz daha fazla vergi ödemenizi gerektirecek şekilde değişirse, bunu bildirmek zorundasınız.

step-tax-registration = Serbest çalışmanızı vergi dairesine bildirin
    .summary = Başladıktan sonraki bir ay içinde vergi kayıt formunu (Fragebogen zur steuerlichen Erfassung) internette ELSTER ile vergi dairesine (Finanzamt) gönderin. Ticari bir iş (Gewerbe) ise ayrıca ticaret dairesine (Gewerbeamt) kaydolursunuz.
    .why = O zaman faturalarınız için gereken vergi numarasını (Steuernummer) alırsınız. Bu zorunludur; gelir az olsa da, serbest mesleklerde (freie Berufe) de.

step-broadcast-fee = Radyo ve televizyon katkı payını halledin (Rundfunkbeitrag)
    .summary = Her ev için bir yetişkin radyo ve televizyon katkı payını (Rundfunkbeitrag) öder. Kaydolun veya evde kimin zaten ödediğini bildirin. Toplu barınma yerinde kimse ödemez.
    .why = Katkı payı zorunludur, televizyonunuz olmasa da. Geç kaydolan geriye dönük öder; belirli yardımları alanlar başvuru yaparak muaf olabilir. Mektupları her zaman cevaplayın.

step-liability-insurance = Sorumluluk sigortası yaptırın
    .summary = Özel bir sorumluluk sigortası (Haftpflichtversicherung) yaptırmayı düşünün. Zorunlu değildir, ama çoğunlukla çok önerilir.
    .why = Yanlışlıkla zarar veren, zararı ödemek zorundadır. Örneğin bisikletle birini yaralarsanız sigorta öder.

step-tax-return = Vergi beyannamesi verin
    .summary = Yıl bittikten sonra vergi beyannamesi (Steuererklärung) vermek zorunda olup olmadığınıza veya buna değip değmediğine bakın. Serbest çalışanlar çoğunlukla vermek zorundadır, hem de elektronik olarak. Bu ELSTER ile ücretsizdir.
    .why = Ücretle çalışanlar çoğu zaman para geri alır. Vermek zorunda olanın çoğunlukla ertesi yılın 31 Temmuz’una kadar zamanı vardır. { -figure-basic-tax-allowance } avrodan fazla geliri ({ -year-basic-tax-allowance }) olan serbest çalışanlar için ve vergi dairesi (Finanzamt) istediğinde her zaman zorunludur.

step-church-tax = Kilise vergisini öğrenin
    .summary = Adres kaydında adres kayıt dairesi çoğunlukla dininizi sorar. Vergi alan bir kilisenin veya cemaatin üyesiyseniz ücretinizden kilise vergisi (Kirchensteuer) kesilebilir.
    .why = Böyle bir topluluğun üyesi olmayan kilise vergisi ödemez. Bilginin doğru olmasına dikkat edin.

step-credit-record = Kredi sicil belgesi alın (SCHUFA)
    .summary = Birçok ev sahibi, faturalarınızı ödeyip ödemediğinizi gösteren bir belge ister. SCHUFA veri kopyası (Datenkopie) ücretsizdir; yalnızca kendiniz içindir.
    .why = Yeni gelenlerin çoğu zaman henüz kaydı yoktur. Bu kötü değildir: Bunun yerine iş sözleşmenizi ve maaş bordrolarınızı gösterin veya size kefil olan birini söyleyin.

step-basic-income-support = Temel güvence parası hakkınızı kontrol edin (Grundsicherungsgeld)
    .summary = Paranız geçinmeye yetmiyorsa Jobcenter yardım edebilir: temel güvence parası (Grundsicherungsgeld, eskiden Bürgergeld) ile. Alman pasaportunuz yoksa başvurudan önce danışın.
    .why = Birçok kişi ilk üç ayda bunu alamaz. Yalnızca iş aramak için burada olan, üniversite okuyan veya iltica yardımı alan, çoğunlukla daha sonra da alamaz. Bazı oturum izinlerinde başvurunun sonuçları olabilir.

step-student-grant = Öğrenim yardımı başvurusu yapın (BAföG)
    .summary = Üniversitede veya okulda okuyorsunuz ve para yetmiyor mu? En geç üniversitenin veya okulun başladığı ay içinde başvurun; üniversite için öğrenci hizmetlerine (Studierendenwerk). Tüm belgeleri beklemeyin.
    .why = Ödeme en erken başvurunun yapıldığı aydan itibaren yapılır. Birçok kişi alabilir: Almanlar, tanınmış mülteciler, § 24 ile korunanlar, Almanların aileleri, çalışan AB vatandaşları, başkaları 15 ay sonra. Yalnızca öğrenci oturumu (§ 16b) yetmez.

step-training-grant = Meslek eğitimi yardımı başvurusu yapın (BAB)
    .summary = Bir işletmede meslek eğitimi yapıyor, anne babanızın yanında oturmuyorsunuz ve para yetmiyor mu? İş ajansına (Agentur für Arbeit) meslek eğitimi yardımı (Berufsausbildungsbeihilfe, BAB) için başvurun, en iyisi başlamadan önce.
    .why = Ödeme en erken başvurunun yapıldığı aydan itibaren yapılır. Vatandaşlığın önemi yoktur. İltica süreci oturum belgesiyle (Aufenthaltsgestattung) bu yardımı alamazsınız. Duldung ile Almanya’da 15 aydan sonra alırsınız. Bu yardım oturumunuza zarar vermez.

step-order-for-payment = Mahkemeden ödeme emri: cevap için iki hafta süreniz var (Mahnbescheid)
    .summary = Ödeme emri (Mahnbescheid) içeren sarı bir zarf: Mahkeme bu alacağı incelememiştir. Parayı borçlu değilseniz formda itirazı (Widerspruch) işaretleyin ve hemen gönderin. Form, tebliğden sonraki iki hafta içinde mahkemeye ulaşmış olmalıdır: Tebliğ günü zarfın üzerinde yazar.
    .why = Cevap vermezseniz icra kararı (Vollstreckungsbescheid), sonra da icra memuru (Gerichtsvollzieher) gelebilir; borcunuz olmasa bile. Bir tahsilat şirketinin (Inkassobüro) mektubu ödeme emri değildir.

step-object-to-decision = Bir karara itiraz edin
    .summary = Bir resmî dairenin mektubuna katılmıyorsanız, mektubun ulaşmış sayıldığı günden itibaren çoğunlukla bir ay süreniz vardır. Son bölümü okuyun: Nasıl ve ne zamana kadar itiraz edileceği orada yazar. Gerekçeleri sonra gönderebilirsiniz.
    .why = İtiraz (Widerspruch) olmazsa yanlış bir karar da geçerli olur. Süre hakkında bilgi yoksa çoğunlukla bir yılınız vardır. BAMF’ın iltica kararları için başka, daha kısa süreler geçerlidir.

due-reason-grant-month = Ödeme, başvurunuzun ulaştığı aydan itibaren yapılır. Başvuru, öğreniminizin veya meslek eğitiminizin başladığı ayın son gününe kadar ulaşırsa hiçbir şey kaybetmezsiniz.
