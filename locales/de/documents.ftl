# A paper: where one gets it and what it is good for.

paper-heading = Papier
paper-held = Das habe ich schon
paper-given-by = Hier bekommen Sie das Papier
paper-needed-for = Dafür brauchen Sie das Papier
