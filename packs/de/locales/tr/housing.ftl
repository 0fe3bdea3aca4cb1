step-find-a-home = Ev arayın
    .summary = Aynı anda birkaç yoldan arayın ve belgelerinizi önceden hazırlayın: kimlik, gelir belgesi ve varsa iş sözleşmesi.
    .why = Kendi eviniz size huzur ve postanız için sabit bir adres verir. Ev ararken kökeniniz veya dininiz nedeniyle hiç kimse size ayrımcılık yapamaz.

step-rental-scams = Kiralık ev dolandırıcılığını tanıyın
    .summary = Evi gezmeden ve kira sözleşmesini almadan hiçbir şey ödemeyin. Depozito (Kaution) ancak kira ilişkisi başladığında ödenir.
    .why = Dolandırıcılar ev azlığından yararlanır ve kendilerine ait olmayan evler için para ister. Önceden ödeyen, parasını çoğunlukla kaybeder.

step-rental-contract = Kira sözleşmesini kontrol edin
    .summary = İmzalamadan önce kira sözleşmesini sakin sakin okuyun. Depozito (Kaution), yan giderler hariç en fazla üç aylık kira kadar olabilir ve onu üç taksitte ödeyebilirsiniz.
    .why = Kira, yan giderler, depozito ve fesih sözleşmede yazar. Sözleşmede başka bir şey yazsa bile birçok hakkınız vardır.

step-handover-record = Ev teslim tutanağı hazırlayın
    .summary = Taşınırken evi ev sahibiyle birlikte gezin. Hasarları, sayaç değerlerini ve anahtarları yazın, fotoğraf çekin ve ikiniz de imzalayın.
    .why = Böylece hangi hasarların önceden var olduğunu sonra gösterebilirsiniz. Evden çıktıktan sonra ev sahibi altı ay daha hasarlar için ödeme isteyebilir.

step-electricity-internet = Elektrik ve internet aboneliği açtırın
    .summary = Evde elektrik kullanmaya başlar başlamaz temel tedarikçiye (Grundversorger) kaydolun veya kendiniz bir sözleşme yapın. İnternet için on iki aylık bir sözleşme sorun.
    .why = Kendi sözleşmeniz yoksa elektriği temel tedarikçi verir; bu sözleşmeyi iki hafta önceden bildirerek feshedebilirsiniz. Telefon veya internet sözleşmesi başlangıçta en fazla 24 ay sürebilir.

step-subsidised-flat = Sosyal konut belgesi başvurusu yapın (WBS)
    .summary = Şehrinizin konut dairesinde sosyal konut belgesi (Wohnberechtigungsschein, WBS) için başvurun. Geliriniz eyaletinizin sınırının altında olmalı ve burada uzun süre oturma hakkınız bulunmalıdır.
    .why = WBS ile destekli (sosyal) bir konut kiralayabilirsiniz. Belge kural olarak bir yıl geçerlidir.

step-housing-benefit = Kira yardımı başvurusu yapın (Wohngeld)
    .summary = Az kazanıyor ve kira ödüyorsanız, şehrinizin kira yardımı dairesinde (Wohngeldstelle) kira yardımı için başvurabilirsiniz.
    .why = Kira yardımı (Wohngeld), kira için verilen bir destektir. Başvurudan önceki aylar için çoğunlukla para verilmez. Fırsat Kartı (Chancenkarte) veya iş arama izniyle kural olarak alamazsınız. Önce bir danışma merkezine sorun.

step-notice-from-landlord = Ev sahibi sözleşmeyi feshederse
    .summary = Bir mektup yüzünden evden çıkmayın: Buna yalnızca bir mahkeme karar verebilir. Evden çıkmak sizin için özellikle ağır bir durum olacaksa, itiraz edin: İtiraz, kira ilişkisinin bitmesinden en geç iki ay önce ev sahibine ulaşmış olmalıdır. Bir e-posta yeterlidir.
    .why = Konu kira borcuysa, daha bugün Jobcenter’e veya sosyal yardım dairesine (Sozialamt) gidin. Tahliye davasının tebliğinden sonraki iki ay içinde borcun tamamının ödenmesi, süre verilmeden (fristlos) yapılan feshi geçersiz kılabilir. Her durumda danışın.
