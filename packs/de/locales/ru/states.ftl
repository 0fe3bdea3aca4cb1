state-de-bb = Бранденбург
state-de-be = Берлин
state-de-bw = Баден-Вюртемберг
state-de-by = Бавария
state-de-hb = Бремен
state-de-he = Гессен
state-de-hh = Гамбург
state-de-mv = Мекленбург-Передняя Померания
state-de-ni = Нижняя Саксония
state-de-nw = Северный Рейн – Вестфалия
state-de-rp = Рейнланд-Пфальц
state-de-sh = Шлезвиг-Гольштейн
state-de-sl = Саар
state-de-sn = Саксония
state-de-st = Саксония-Анхальт
state-de-th = Тюрингия

gazetteer-credit = Названия, расположение и почтовые индексы населённых пунктов: GeoNames (www.geonames.org), лицензия CC BY 4.0 (creativecommons.org/licenses/by/4.0). Сокращено и объединено по населённым пунктам.
