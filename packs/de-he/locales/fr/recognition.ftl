step-teacher-recognition = Se faire reconnaître comme enseignant
    .summary = Faites-vous d’abord conseiller. Pour les écoles publiques de la Hesse, c’est l’académie des enseignants (Hessische Lehrkräfteakademie) qui décide.
    .why = Le Land demande souvent deux matières et un très bon allemand, et souvent il faut un stage ou un examen. Un conseil pris tôt fait gagner du temps et de l’argent.
