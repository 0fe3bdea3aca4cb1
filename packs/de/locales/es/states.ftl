state-de-bb = Brandeburgo
state-de-be = Berlín
state-de-bw = Baden-Württemberg
state-de-by = Baviera
state-de-hb = Bremen
state-de-he = Hesse
state-de-hh = Hamburgo
state-de-mv = Mecklemburgo-Pomerania Occidental
state-de-ni = Baja Sajonia
state-de-nw = Renania del Norte-Westfalia
state-de-rp = Renania-Palatinado
state-de-sh = Schleswig-Holstein
state-de-sl = Sarre
state-de-sn = Sajonia
state-de-st = Sajonia-Anhalt
state-de-th = Turingia

gazetteer-credit = Nombres, ubicación y códigos postales de las localidades: GeoNames (www.geonames.org), licencia CC BY 4.0 (creativecommons.org/licenses/by/4.0). Abreviado y agrupado por localidades.
