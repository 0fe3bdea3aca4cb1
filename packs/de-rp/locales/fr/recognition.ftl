step-teacher-recognition = Se faire reconnaître comme enseignant
    .summary = Faites-vous d’abord conseiller. Pour les écoles publiques de Rhénanie-Palatinat, c’est le ministère de l’éducation (Ministerium für Bildung) qui décide. Vous faites la demande en ligne.
    .why = Le Land demande souvent deux matières et un très bon allemand, et souvent il faut un stage ou un examen. Un conseil pris tôt fait gagner du temps et de l’argent.
