step-school-registration = Register your child at school
    .summary = Register your child at a school near you. If your child is still learning German, the school or the school authority (Schulamt) sends it to a school with a DaZ-Zentrum (German as a second language).
    .why = In Schleswig-Holstein all children who have a home here must go to school. The registration office (Meldebehörde) tells the Schulamt of every child between 6 and 18 without a German passport. If you live in accommodation of the state, ask there about lessons.
