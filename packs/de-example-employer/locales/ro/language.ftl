step-example-course-test = Faceți testul de nivel la firmă (exemplu)
    .summary = Exemplu: școala de limbi inventată verifică în 30 de minute câtă germană știți deja. Nu este nevoie să învățați pentru asta.
    .why = Exemplu: astfel ajungeți în grupa care vi se potrivește.
step-example-course-weekly = Mergeți la cursul de germană la firmă (exemplu)
    .summary = Exemplu: cursul inventat este o dată pe săptămână la firmă. Se socotește ca timp de lucru.
    .why = Exemplu: învățați cuvintele de care aveți nevoie la muncă. Cursul nu înlocuiește cursul de integrare (Integrationskurs).
