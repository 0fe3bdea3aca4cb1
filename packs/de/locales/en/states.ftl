state-de-bb = Brandenburg
state-de-be = Berlin
state-de-bw = Baden-Württemberg
state-de-by = Bavaria
state-de-hb = Bremen
state-de-he = Hesse
state-de-hh = Hamburg
state-de-mv = Mecklenburg-Western Pomerania
state-de-ni = Lower Saxony
state-de-nw = North Rhine-Westphalia
state-de-rp = Rhineland-Palatinate
state-de-sh = Schleswig-Holstein
state-de-sl = Saarland
state-de-sn = Saxony
state-de-st = Saxony-Anhalt
state-de-th = Thuringia

gazetteer-credit = Names, positions and postcodes of places: GeoNames (www.geonames.org), licence CC BY 4.0 (creativecommons.org/licenses/by/4.0). Shortened, and put together by place.
