step-school-registration = Inscrire son enfant à l’école
    .summary = Votre ville ou votre district (Landkreis) signale votre enfant à l’office scolaire du Land (Landesschulamt). L’office attribue tout de suite une école à votre enfant. Si vous ne recevez pas de nouvelles, demandez-y.
    .why = En Saxe-Anhalt, tous les enfants qui habitent ici doivent aller à l’école. Tant qu’une famille vit dans le centre de premier accueil du Land (Erstaufnahmeeinrichtung), l’obligation n’existe pas encore ; il y a là des offres facultatives.
