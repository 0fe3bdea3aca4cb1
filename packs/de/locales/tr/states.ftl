state-de-bb = Brandenburg
state-de-be = Berlin
state-de-bw = Baden-Württemberg
state-de-by = Bavyera (Bayern)
state-de-hb = Bremen
state-de-he = Hessen
state-de-hh = Hamburg
state-de-mv = Mecklenburg-Vorpommern
state-de-ni = Aşağı Saksonya (Niedersachsen)
state-de-nw = Kuzey Ren-Vestfalya (Nordrhein-Westfalen)
state-de-rp = Rheinland-Pfalz
state-de-sh = Schleswig-Holstein
state-de-sl = Saarland
state-de-sn = Saksonya (Sachsen)
state-de-st = Saksonya-Anhalt (Sachsen-Anhalt)
state-de-th = Thüringen

gazetteer-credit = Yerlerin adları, konumları ve posta kodları: GeoNames (www.geonames.org), lisans CC BY 4.0 (creativecommons.org/licenses/by/4.0). Kısaltıldı ve yerlere göre birleştirildi.
