# A paper: where one gets it and what it is good for.

paper-heading = Papier
paper-held = Das habe ich schon
paper-given-by = Dieses Papier bekommen Sie hier
paper-needed-for = Dieses Papier brauchen Sie dafür
