step-teacher-recognition = Se faire reconnaître comme enseignant
    .summary = Faites-vous d’abord conseiller. En Basse-Saxe, c’est l’office régional des écoles (Regionales Landesamt für Schule und Bildung, RLSB) de Lüneburg qui décide sur les diplômes de l’UE, de l’EEE et de la Suisse. Avec un diplôme d’un autre pays, demandez-y d’abord qui est compétent.
    .why = Le Land demande souvent deux matières et un très bon allemand, et souvent il faut un stage ou un examen. Un conseil pris tôt fait gagner du temps et de l’argent.
step-engineer-title = Clarifier le titre « Ingenieur »
    .summary = Comme ingénieur, vous pouvez en général travailler sans autorisation. Si vous voulez porter ce titre avec un diplôme de l’étranger, demandez l’autorisation à la chambre des ingénieurs de la Basse-Saxe (Ingenieurkammer Niedersachsen).
    .why = Le titre professionnel est protégé par des lois des Länder. Pour beaucoup de postes, vous n’en avez pas besoin.
