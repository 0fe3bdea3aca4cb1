state-de-bb = Brandenburg
state-de-be = Berlin
state-de-bw = Baden-Württemberg
state-de-by = Bayern
state-de-hb = Bremen
state-de-he = Hessen
state-de-hh = Hamburg
state-de-mv = Mecklenburg-Vorpommern
state-de-ni = Niedersachsen
state-de-nw = Nordrhein-Westfalen
state-de-rp = Rheinland-Pfalz
state-de-sh = Schleswig-Holstein
state-de-sl = Saarland
state-de-sn = Sachsen
state-de-st = Sachsen-Anhalt
state-de-th = Thüringen

gazetteer-credit = Namen, Lage und Postleitzahlen der Orte: GeoNames (www.geonames.org), Lizenz CC BY 4.0 (creativecommons.org/licenses/by/4.0). Wir haben die Daten gekürzt und nach Orten geordnet.
