# A paper: where one gets it and what it is good for.

paper-heading = Paper
paper-held = I already have it
paper-given-by = You get the paper here
paper-needed-for = You need the paper for
