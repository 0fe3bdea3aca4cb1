step-teacher-recognition = Se faire reconnaître comme enseignant
    .summary = Faites-vous d’abord conseiller. En Saxe-Anhalt, c’est l’office d’examen des enseignants (Landesprüfungsamt für Lehrämter) au LISA, à Halle (Saale), qui décide.
    .why = Le Land demande souvent deux matières et un très bon allemand, et souvent il faut un stage ou un examen. Un conseil pris tôt fait gagner du temps et de l’argent.
