# A paper: where one gets it and what it is good for.

# A document such as a passport or a certificate, not the material.
paper-heading = Dokument
# Box to tick: the person has this paper.
paper-held = Już to mam
paper-given-by = Tu otrzymują Państwo ten dokument
paper-needed-for = Do tego potrzebny jest ten dokument
