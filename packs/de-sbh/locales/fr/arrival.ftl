step-town-or-district = Trouver l’administration compétente
    .summary = Vous déclarez toujours votre adresse à la mairie (Rathaus) de votre ville ou commune. Pour le séjour, c’est la ville elle-même dans les villes plus grandes, sinon l’administration du district (Landratsamt). Pour le permis de conduire et la voiture, c’est le Landratsamt. Appelez avant de partir.
    .why = Dans la région, les trajets sont longs. Si vous connaissez la bonne administration, vous gagnez une demi-journée.
