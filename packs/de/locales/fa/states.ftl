state-de-bb = براندنبورگ
state-de-be = برلین
state-de-bw = بادن-وورتمبرگ
state-de-by = بایرن
state-de-hb = برمن
state-de-he = هسن
state-de-hh = هامبورگ
state-de-mv = مکلنبورگ-فورپومرن
state-de-ni = نیدرزاکسن
state-de-nw = نوردراین-وستفالن
state-de-rp = راینلاند-فالتس
state-de-sh = شلسویگ-هولشتاین
state-de-sl = زارلاند
state-de-sn = زاکسن
state-de-st = زاکسن-آنهالت
state-de-th = تورینگن

gazetteer-credit = نام، موقعیت و کد پستی محل‌ها: GeoNames (www.geonames.org)، مجوز CC BY 4.0 (creativecommons.org/licenses/by/4.0). کوتاه‌شده و بر اساس محل خلاصه‌شده.
