state-de-bb = Brandebourg
state-de-be = Berlin
state-de-bw = Bade-Wurtemberg
state-de-by = Bavière
state-de-hb = Brême
state-de-he = Hesse
state-de-hh = Hambourg
state-de-mv = Mecklembourg-Poméranie-Occidentale
state-de-ni = Basse-Saxe
state-de-nw = Rhénanie-du-Nord-Westphalie
state-de-rp = Rhénanie-Palatinat
state-de-sh = Schleswig-Holstein
state-de-sl = Sarre
state-de-sn = Saxe
state-de-st = Saxe-Anhalt
state-de-th = Thuringe

gazetteer-credit = Noms, positions et codes postaux des localités : GeoNames (www.geonames.org), licence CC BY 4.0 (creativecommons.org/licenses/by/4.0). Abrégés et regroupés par localité.
