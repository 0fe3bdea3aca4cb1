# A paper: where one gets it and what it is good for.

# A document such as a passport or a certificate, not the material.
paper-heading = Document
# Box to tick: the person has this paper.
paper-held = Je l’ai déjà
paper-given-by = Où obtenir ce document
paper-needed-for = Ce document vous sert pour
