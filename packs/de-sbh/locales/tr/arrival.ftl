step-town-or-district = Yetkili daireyi bulun
    .summary = Adresinizi her zaman şehrinizin veya belediyenizin belediye binasında (Rathaus) kaydettirirsiniz. Oturumla büyük şehirlerde şehrin kendisi, yoksa ilçe idaresi (Landratsamt) ilgilenir. Ehliyet (Führerschein) ve araba için ilçe idaresi vardır. Yola çıkmadan önce telefon edin.
    .why = Bölgede yollar uzundur. Doğru daireyi bilen yarım gün kazanır.
