step-school-registration = Inscrire son enfant à l’école
    .summary = Allez d’abord au conseil spécial gratuit sur la scolarité (Besondere Bildungsberatung) à l’office des écoles (Landesamt für Schule und Bildung, LaSuB). Un enfant qui apprend encore l’allemand y reçoit le plus souvent une place dans une classe préparatoire (Vorbereitungsklasse). Qui a plus de 18 ans et veut passer le baccalauréat allemand (Abitur) fait une demande auprès d’un Kolleg.
    .why = En Saxe, tous les enfants qui habitent ici doivent aller à l’école. Le statut de séjour ne joue aucun rôle.
