step-example-course-test = Passer le test de niveau dans l’entreprise (exemple)
    .summary = Exemple : l’école de langues (inventée) vérifie en 30 minutes combien d’allemand vous savez déjà. Vous n’avez pas besoin d’apprendre pour cela.
    .why = Exemple : ainsi, vous allez dans le groupe qui vous convient.
step-example-course-weekly = Suivre le cours d’allemand dans l’entreprise (exemple)
    .summary = Exemple : le cours (inventé) a lieu une fois par semaine dans l’entreprise. Il compte comme temps de travail.
    .why = Exemple : vous apprenez les mots dont vous avez besoin au travail. Ce cours ne remplace pas le cours d’intégration (Integrationskurs).
