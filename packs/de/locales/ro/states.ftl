state-de-bb = Brandenburg
state-de-be = Berlin
state-de-bw = Baden-Württemberg
state-de-by = Bavaria
state-de-hb = Bremen
state-de-he = Hessa
state-de-hh = Hamburg
state-de-mv = Mecklenburg-Pomerania Inferioară
state-de-ni = Saxonia Inferioară
state-de-nw = Renania de Nord-Westfalia
state-de-rp = Renania-Palatinat
state-de-sh = Schleswig-Holstein
state-de-sl = Saarland
state-de-sn = Saxonia
state-de-st = Saxonia-Anhalt
state-de-th = Turingia

gazetteer-credit = Numele, poziția și codurile poștale ale localităților: GeoNames (www.geonames.org), licența CC BY 4.0 (creativecommons.org/licenses/by/4.0). Prescurtate și grupate pe localități.
