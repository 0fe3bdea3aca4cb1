# A paper: where one gets it and what it is good for.

# A document such as a passport or a certificate, not the material.
paper-heading = Документ
# Box to tick: the person has this paper.
paper-held = Это у меня уже есть
paper-given-by = Где получить этот документ
paper-needed-for = Для чего нужен этот документ
