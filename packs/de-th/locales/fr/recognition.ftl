step-teacher-recognition = Se faire reconnaître comme enseignant
    .summary = Faites-vous d’abord conseiller. Pour les écoles publiques de Thuringe, c’est le ministère de l’éducation (Bildungsministerium) qui décide.
    .why = Le Land demande souvent deux matières et un très bon allemand, et souvent il faut un stage ou un examen. Un conseil pris tôt fait gagner du temps et de l’argent.
step-engineer-title = Clarifier le titre « Ingenieur »
    .summary = Comme ingénieur, vous pouvez en général travailler sans autorisation. Si vous voulez porter ce titre avec un diplôme de l’étranger, demandez l’autorisation à la chambre des ingénieurs de Thuringe (Ingenieurkammer Thüringen).
    .why = Le titre professionnel est protégé par des lois des Länder. Pour beaucoup de postes, vous n’en avez pas besoin.
