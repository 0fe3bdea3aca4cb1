# A paper: where one gets it and what it is good for.

# A document such as a passport or a certificate, not the material.
paper-heading = Belge
# Box to tick: the person has this paper.
paper-held = Bu bende var
paper-given-by = Belgeyi buradan alırsınız
paper-needed-for = Belge şunlar için gerekli
