# A paper: where one gets it and what it is good for.

# A document such as a passport or a certificate, not the material.
paper-heading = Papier
# Box to tick: the person has this paper.
paper-held = Das habe ich schon
paper-given-by = Hier bekommen Sie das Papier
paper-needed-for = Dafür brauchen Sie das Papier
