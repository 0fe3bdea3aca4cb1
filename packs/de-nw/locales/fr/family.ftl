step-school-registration = Inscrire son enfant à l’école
    .summary = Inscrivez votre enfant à l’école près de chez vous ou au service scolaire (Schulamt). Le centre communal d’intégration (Kommunales Integrationszentrum, KI) aide souvent les nouvelles familles. Les enfants qui ont six ans au plus tard le 30 septembre entrent à l’école le 1er août de la même année.
    .why = En Rhénanie-du-Nord-Westphalie, tous les enfants qui habitent ici doivent aller à l’école. Pour les enfants en procédure d’asile, l’obligation commence quand on a attribué une ville ou une commune à la famille.
