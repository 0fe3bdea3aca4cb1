# A paper: where one gets it and what it is good for.

paper-heading = Act
paper-held = Îl am deja
paper-given-by = Aici primiți actul
paper-needed-for = Pentru ce aveți nevoie de act
