step-childcare-place = Chercher une place en crèche (Kita)
    .summary = Demandez tôt une place pour votre enfant. À Duisburg, cela se fait sur le portail Kita-Place (kitaplatz.duisburg.de) : vous choisissez jusqu’à huit crèches ou jardins d’enfants (Kita), et c’est la Kita qui décide. Dès son premier anniversaire, votre enfant a droit à une place.
    .why = Votre enfant y apprend l’allemand et se fait des amis, et vous avez du temps pour le travail ou un cours. Les places manquent souvent : s’inscrire tôt aide.
