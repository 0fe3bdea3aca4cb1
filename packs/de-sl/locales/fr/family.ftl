step-school-registration = Inscrire son enfant à l’école
    .summary = Inscrivez votre enfant dans une école près de chez vous. Les enfants qui ont six ans au plus tard le 30 juin entrent à l’école la même année.
    .why = Dans la Sarre, tous les enfants qui habitent ici doivent aller à l’école. La nationalité et le statut de séjour ne jouent aucun rôle : l’obligation vaut aussi pendant la procédure d’asile et avec une tolérance (Duldung).
