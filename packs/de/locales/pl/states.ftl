state-de-bb = Brandenburgia
state-de-be = Berlin
state-de-bw = Badenia-Wirtembergia
state-de-by = Bawaria
state-de-hb = Brema
state-de-he = Hesja
state-de-hh = Hamburg
state-de-mv = Meklemburgia-Pomorze Przednie
state-de-ni = Dolna Saksonia
state-de-nw = Nadrenia Północna-Westfalia
state-de-rp = Nadrenia-Palatynat
state-de-sh = Szlezwik-Holsztyn
state-de-sl = Saara
state-de-sn = Saksonia
state-de-st = Saksonia-Anhalt
state-de-th = Turyngia

gazetteer-credit = Nazwy, położenie i kody pocztowe miejscowości: GeoNames (www.geonames.org), licencja CC BY 4.0 (creativecommons.org/licenses/by/4.0). Skrócone i połączone według miejscowości.
