# A paper: where one gets it and what it is good for.

# A document such as a passport or a certificate, not the material.
paper-heading = مدرک
# Box to tick: the person has this paper.
paper-held = این را دارم
paper-given-by = این مدرک را اینجا می‌گیرید
paper-needed-for = این مدرک را برای این لازم دارید
