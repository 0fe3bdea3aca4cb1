state-de-bb = براندنبورغ
state-de-be = برلين
state-de-bw = بادن-فورتمبيرغ
state-de-by = بافاريا
state-de-hb = بريمن
state-de-he = هيسن
state-de-hh = هامبورغ
state-de-mv = مكلنبورغ-فوربومرن
state-de-ni = ساكسونيا السفلى
state-de-nw = شمال الراين-وستفاليا
state-de-rp = راينلاند-بفالتس
state-de-sh = شليسفيغ-هولشتاين
state-de-sl = زارلاند
state-de-sn = ساكسونيا
state-de-st = ساكسونيا-أنهالت
state-de-th = تورينغن

gazetteer-credit = أسماء الأماكن ومواقعها ورموزها البريدية: GeoNames (www.geonames.org)، رخصة CC BY 4.0 (creativecommons.org/licenses/by/4.0). مختصرة ومجموعة حسب الأماكن.
