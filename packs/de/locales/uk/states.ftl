state-de-bb = Бранденбург
state-de-be = Берлін
state-de-bw = Баден-Вюртемберг
state-de-by = Баварія
state-de-hb = Бремен
state-de-he = Гессен
state-de-hh = Гамбург
state-de-mv = Мекленбург-Передня Померанія
state-de-ni = Нижня Саксонія
state-de-nw = Північний Рейн-Вестфалія
state-de-rp = Рейнланд-Пфальц
state-de-sh = Шлезвіг-Гольштейн
state-de-sl = Саар
state-de-sn = Саксонія
state-de-st = Саксонія-Ангальт
state-de-th = Тюрингія

gazetteer-credit = Назви, розташування й поштові індекси населених пунктів: GeoNames (www.geonames.org), ліцензія CC BY 4.0 (creativecommons.org/licenses/by/4.0). Скорочено й зведено за населеними пунктами.
