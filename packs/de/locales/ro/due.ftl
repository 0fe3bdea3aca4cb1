# Why the last day by law is later than the safe day.
due-reason-next-working-day = Ultima zi cade într-un weekend sau într-o zi de sărbătoare. Conform legii, ajunge următoarea zi lucrătoare.
