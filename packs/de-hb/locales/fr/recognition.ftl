step-teacher-recognition = Se faire reconnaître comme enseignant
    .summary = Faites-vous d’abord conseiller. Pour les écoles publiques du Land de Brême, c’est l’office d’examen de l’État (Staatliches Prüfungsamt) qui décide.
    .why = Le Land demande souvent deux matières et un très bon allemand, et souvent il faut un stage ou un examen. Un conseil pris tôt fait gagner du temps et de l’argent.
step-engineer-title = Clarifier le titre « Ingenieur »
    .summary = Comme ingénieur, vous pouvez en général travailler sans autorisation. Si vous voulez porter ce titre avec un diplôme de l’étranger, demandez la reconnaissance à la chambre des ingénieurs de Brême (Ingenieurkammer Bremen).
    .why = Le titre professionnel est protégé par des lois des Länder. Pour beaucoup de postes, vous n’en avez pas besoin.
