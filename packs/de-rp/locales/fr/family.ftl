step-school-registration = Inscrire son enfant à l’école
    .summary = Inscrivez votre enfant dans une école près de chez vous. Les enfants qui ont six ans au plus tard le 31 août entrent à l’école la même année ; sur demande, c’est aussi possible plus tôt ou plus tard.
    .why = En Rhénanie-Palatinat, tous les enfants qui habitent ici doivent aller à l’école, le plus souvent pendant douze années scolaires. Pour les enfants en procédure d’asile, l’obligation commence quand on a attribué une commune à la famille. Avant, ils ont droit à des cours dans le centre d’accueil.
