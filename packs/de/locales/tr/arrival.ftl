# Die ersten Tage

step-emergency-numbers = Acil numaraları kaydedin
    .summary = 112 (itfaiye ve ambulans) ve 110 (polis) numaralarını telefonunuza kaydedin. İki arama da ücretsizdir.
    .why = Acil durumda arayacak zamanınız olmaz. Kılavuzda nöbetçi doktorun, şiddete karşı yardımın ve krizdeki insanlara yardımın numaraları da yazar.

step-landlord-confirmation = Ev sahibi teyidini alın (Wohnungsgeberbestätigung)
    .summary = Ev sahibinizden ev sahibi teyidini (Wohnungsgeberbestätigung) isteyin. Taşındıktan sonraki iki hafta içinde verilmesi zorunludur.
    .why = Adres kayıt dairesi (Meldebehörde) bu belgeyi görmek ister. Kira sözleşmesi bunun yerine geçmez. Zamanında gelmezse bunu adres kayıt dairesine hemen söyleyin ve yine de iki hafta içinde kaydolun.

step-letterbox-name = Adınızı posta kutusuna ve zile yazın
    .summary = Evde yaşayan herkesin soyadını posta kutusuna ve zile yazın. Posta kutusunu düzenli olarak boşaltın. Bir barınma yerindeyseniz postanızı her gün sorun.
    .why = Resmî dairelerin önemli mektupları çoğu zaman postayla gelir. Birçok süre, mektup tebliğ edilmiş sayıldığında başlar; siz onu henüz okumamış olsanız bile.

step-register-address = Adresinizi kaydettirin (Anmeldung)
    .summary = Taşındıktan sonraki iki hafta içinde adres kayıt dairesine (Meldebehörde; adı çoğu zaman Bürgeramt veya Bürgerservice) kaydolun. Ev sahibi teyidi (Wohnungsgeberbestätigung) yoksa yine de gidin. Bir kabul merkezindeyseniz orada sorun.
    .why = Birçok şey buna bağlıdır: vergi kimlik numaranız (Steuer-ID), oturum izni, kreş yeri. Size sürekli gerekecek olan adres kayıt belgesini (Meldebestätigung) alırsınız.

step-migration-advice = Ücretsiz danışmanlık alın
    .summary = Bir göçmen danışmanlığından randevu alın: 27 yaşından itibaren yetişkinler için MBE, 12 ile 27 yaş arası için genç göçmen danışmanlığı (Jugendmigrationsdienst, JMD). Danışmanlık ücretsizdir.
    .why = Orada bir insan mektuplarda, başvurularda ve sorularda size yardım eder, çoğu zaman kendi dilinizde de. Danışmanlık özellikle ilk üç yılda sizin içindir.

step-certified-translations = Belgelerinizi tercüme ettirin
    .summary = Önemli resmî belgeleri ve diplomaları yeminli tercümanlara Almancaya çevirtin. Resmî daireye, gerçekten hangi belgelerin gerektiğini önceden sorun.
    .why = Birçok resmî daire yalnızca böyle tercümeleri kabul eder. Önceden sorarsanız, kimsenin görmek istemediği belgeler için para ödemezsiniz.

step-move-within-germany = Taşındıktan sonra adresi değiştirin
    .summary = Her yeni evi, taşındıktan sonraki iki hafta içinde kaydettirin. Kaydınızı yalnızca Almanya’dan ayrılırsanız veya yeni eviniz yoksa sildirmeniz gerekir: evden taşınıp çıkmadan en erken bir hafta önce ve çıktıktan sonra en geç iki hafta içinde.
    .why = Böylece mektuplar size gelmeye devam eder. Size ikamet zorunluluğu (Wohnsitzauflage) konduysa, örneğin koruma tanındıktan (Anerkennung) sonra, taşınmadan önce yabancılar dairesine (Ausländerbehörde) sorun.
