step-example-course-test = Test im Betrieb machen: Wie gut ist Ihr Deutsch? (Beispiel)
    .summary = Beispiel: Die erfundene Sprachschule macht einen Einstufungstest. Er zeigt in 30 Minuten, wie viel Deutsch Sie schon können. Sie müssen dafür nicht lernen.
    .why = Beispiel: So kommen Sie in die Gruppe, die zu Ihnen passt.
step-example-course-weekly = Deutschkurs im Betrieb besuchen (Beispiel)
    .summary = Beispiel: Der erfundene Kurs ist einmal in der Woche im Betrieb. Er zählt als Arbeitszeit.
    .why = Beispiel: Sie lernen die Wörter, die Sie bei der Arbeit brauchen. Der Kurs ersetzt den Integrationskurs nicht.
