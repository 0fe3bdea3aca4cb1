# A paper: where one gets it and what it is good for.

# A document such as a passport or a certificate, not the material.
paper-heading = Документ
# Box to tick: the person has this paper.
paper-held = Це в мене вже є
paper-given-by = Де отримати документ
paper-needed-for = Для чого потрібен документ
