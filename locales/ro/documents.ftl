paper-heading = Act
paper-held = Îl am deja
paper-given-by = Aici primiți actul
paper-needed-for = Pentru ce aveți nevoie de act
