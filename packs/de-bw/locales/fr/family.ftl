step-school-registration = Inscrire son enfant à l’école
    .summary = Inscrivez votre enfant à l’école près de chez vous ou au service scolaire (Schulamt). Les enfants qui ont six ans au plus tard le 30 juin entrent à l’école la même année. Pour les enfants nouveaux ici, il y a souvent des classes préparatoires (Vorbereitungsklassen, VKL) pour apprendre l’allemand.
    .why = Dans le Bade-Wurtemberg, tous les enfants qui habitent ici doivent aller à l’école. Pour les enfants en procédure d’asile ou avec une tolérance (Duldung), l’obligation commence six mois après l’arrivée.
