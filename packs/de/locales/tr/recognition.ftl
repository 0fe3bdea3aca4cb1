step-recognition-check = Kontrol edin: mesleğim izne bağlı mı?
    .summary = Mesleğinizi tanıma arama aracında (Anerkennungs-Finder) arayın. Size uygun Alman mesleğini ve yetkili yeri söyler. Bununla ilgili danışmanlık ücretsizdir.
    .why = İzne bağlı (reglementiert) bir meslekte ancak izinle çalışabilirsiniz. Diğer mesleklerde tanınma (Anerkennung) olmadan çalışabilirsiniz, ama bazı oturum izinleri bunu şart koşar.

step-recognition-grant = Masraflar için destek başvurusu yapın
    .summary = Vergiye tabi geliriniz yılda 32.000 avroya kadarsa (çiftlerde 50.000 avro) tanıma desteği (Anerkennungszuschuss) alabilirsiniz. Masraf çıkmadan önce başvurun. Başvurular 30 Haziran 2027’ye kadar mümkündür.
    .why = Harçlar ve tercümeler için 600 avroya kadar, kurslar için 3.000 avroya kadar öder. Daha önceki faturaları ödemez. İş ajansına (Agentur für Arbeit), Jobcenter’e veya eyaletinize de sorun.

step-recognition-apply = Mesleğinizin tanınması için başvurun (Anerkennung)
    .summary = Başvuruyu, mesleğinizden sorumlu yere yapın. Almanca bir özgeçmiş, kimliğiniz, diplomalarınız ve Almanca tercümeler gerekir.
    .why = Karar, diplomanızın eş değer olup olmadığını gösterir. İzne bağlı mesleklerde izin için, diğerlerinde çoğu zaman nitelikli eleman olarak oturum izni için gereklidir.

step-statement-of-comparability = Üniversite diplomanızı değerlendirttirin
    .summary = Diplomanızı önce anabin veri tabanında arayın. Sonuç açık değilse Yabancı Eğitim Sistemleri Merkezine (ZAB) internetten diploma değerlendirmesi (Zeugnisbewertung) için başvurun.
    .why = Diploma değerlendirmesi, diplomanızın hangi Alman diplomasına denk geldiğini gösterir. Bu, iş başvurusunda ve çoğu zaman vize veya oturum izninde yardımcı olur. Bu bir tanınma (Anerkennung) değildir.

step-doctor-licence = Doktorluk yapma izni alın (Approbation)
    .summary = Daire, öğreniminizin eş değer olup olmadığını inceler. Önemli farklar varsa bir sınava girersiniz. Buna doktorluk mesleği için Almanca belgesi de eklenir.
    .why = Approbation veya meslek izni (Berufserlaubnis) olmadan doktor olarak çalışamazsınız. 2026’da çıkan bir yasayla AB dışından diplomalar için bilgi sınavının (Kenntnisprüfung) normal yol olması öngörülüyor. Ne zamandan itibaren, bilmiyoruz: Başvurunuz için neyin geçerli olduğunu daireye sorun.

step-nurse-licence = Hemşirelik yapma izni alın (Pflegefachkraft)
    .summary = Alman eğitimine göre eksiğiniz varsa seçersiniz: bilgi sınavı (Kenntnisprüfung) veya uyum eğitimi (Anpassungslehrgang). Ayrıca Almanca gerekir, uygulamada B2.
    .why = Ancak izinle Pflegefachfrau, Pflegefachmann veya Pflegefachperson olarak çalışabilirsiniz. O zamana kadar yardımcı eleman olarak çalışabilirsiniz. Bakım yardımcılığı (Pflegefachassistenz) için 1 Ocak 2027’den itibaren yeni bir yasa geçerlidir.

step-teacher-recognition = Öğretmenlik diplomanızın tanınmasını sağlayın
    .summary = Önce danışın. Devlet okulları için diplomanıza eyaletin bir dairesi karar verir.
    .why = Eyalet çoğu zaman iki ders dalı ve çok iyi Almanca ister; çoğu zaman bir eğitim veya sınav da gerekir. Erken danışmak zaman ve para kazandırır.

step-engineer-title = Mühendis unvanını netleştirin (“Ingenieur/in”)
    .summary = Mühendis olarak kural olarak özel izin olmadan çalışabilirsiniz. Yurt dışı diplomasıyla kendinize bu unvanı vermek istiyorsanız, izin için çoğunlukla mühendisler odasına (Ingenieurkammer) başvurun.
    .why = Bu meslek unvanı eyalet yasalarıyla korunur. Birçok iş için buna ihtiyacınız yoktur.

step-craft-recognition = Zanaatkârlar odasına danışın (Handwerkskammer)
    .summary = Oturduğunuz veya çalıştığınız yerdeki zanaatkârlar odası (Handwerkskammer) hangi Alman mesleğinin sizinkine uyduğunu söyler. Başvurursanız diplomanızın eş değer olup olmadığını inceler.
    .why = Yurt dışında meslek diploması alan herkes başvurabilir. Belgeler eksikse oda becerinizi uygulamalı olarak da inceleyebilir (Qualifikationsanalyse).

step-compensation-measure = Karardan sonra eksikleri tamamlayın
    .summary = Kararda bir şeyin eksik olduğu yazıyorsa onu tamamlayın. İzne bağlı mesleklerde bu, bir uyum eğitimi (Anpassungslehrgang) veya sınavla, diğerlerinde uyum yeterlilik eğitimiyle (Anpassungsqualifizierung) olur.
    .why = Ondan sonra tam tanınma (Anerkennung) alabilirsiniz. Çoğunlukla eğitim ile sınav arasında seçim yapabilirsiniz. Tanıma desteği (Anerkennungszuschuss) böyle kursları da ödeyebilir.

step-recognition-partnership = Tanıma ortaklığını değerlendirin (Anerkennungspartnerschaft)
    .summary = Tanıma ortaklığıyla (Anerkennungspartnerschaft) diplomanız tanınırken zaten çalışırsınız. Bir iş yeri, işverenle bir anlaşma ve A2 Almanca gerekir.
    .why = Böylece kararı beklemeniz gerekmez. Oturum izni (Aufenthaltserlaubnis) önce en fazla bir yıl geçerlidir. Toplam en fazla üç yıla kadar uzatılabilir. Tanınma (Anerkennung) başvurusunu ülkeye girmeden önce veya hemen sonra yapın.

step-school-certificates = Okul diplomalarınızı değerlendirttirin
    .summary = Diplomanızın değerlendirilmesinin gerekip gerekmediğini üniversitenize, okulunuza veya iş yerinize sorun. Okul diplomaları için her eyalette bir diploma tanıma yeri (Zeugnisanerkennungsstelle) vardır.
    .why = Değerlendirilmiş bir diplomayla üniversite veya meslek eğitimi için başvurabilirsiniz. Zaten kabul edildiyseniz çoğunlukla artık gerekmez.
