step-teacher-recognition = Se faire reconnaître comme enseignant
    .summary = Faites-vous d’abord conseiller. Pour les écoles de Saxe, c’est l’office des écoles (Landesamt für Schule und Bildung, LaSuB) qui décide.
    .why = Le Land demande souvent deux matières et un très bon allemand, et souvent il faut un stage ou un examen. Un conseil pris tôt fait gagner du temps et de l’argent.
step-engineer-title = Clarifier le titre « Ingenieur »
    .summary = Comme ingénieur, vous pouvez en général travailler sans autorisation. Si vous voulez porter ce titre avec un diplôme de l’étranger, faites-vous inscrire sur la liste de la chambre des ingénieurs de Saxe (Ingenieurkammer Sachsen).
    .why = Le titre professionnel est protégé par des lois des Länder. Pour beaucoup de postes, vous n’en avez pas besoin.
