role-example-arrival-team = Echipa de primire (exemplu)
    .find = Exemplu: întrebați la departamentul de personal al firmei dumneavoastră.
role-example-housing-service = Serviciu pentru căutarea unei locuințe (exemplu)
    .find = Exemplu: întrebați la departamentul de personal al firmei dumneavoastră.
role-example-language-school = Curs de germană la firmă (exemplu)
    .find = Exemplu: întrebați la departamentul de personal al firmei dumneavoastră.
