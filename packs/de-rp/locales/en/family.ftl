step-school-registration = Register your child at school
    .summary = Register your child at a school near you. Children who turn six by 31 August start school that year; earlier or later is possible on request.
    .why = In Rhineland-Palatinate all children who live here must go to school, mostly for twelve school years. For children in the asylum procedure the duty starts when the family has been assigned to a municipality. Before that they have a right to schooling in the reception centre.
