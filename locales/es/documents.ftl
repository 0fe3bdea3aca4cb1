# A paper: where one gets it and what it is good for.

# A document such as a passport or a certificate, not the material.
paper-heading = Documento
# Box to tick: the person has this paper.
paper-held = Ya lo tengo
paper-given-by = Aquí recibe el documento
paper-needed-for = Para esto necesita el documento
