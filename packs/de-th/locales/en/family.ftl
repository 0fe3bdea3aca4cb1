step-childcare-place = Find a day care place
    .summary = Sign up early for a day care centre (Kita) or a childminder, at the youth welfare office (Jugendamt) or in your city’s online portal. From the first birthday your child has a right to a place. In Thuringia there is no fee for the Kita in the last 24 months before school.
    .why = Your child learns German and finds friends there, and you have time for work or a course. Places are often scarce, so signing up early helps.
step-school-registration = Register your child at school
    .summary = Register your child at a school near you. If it has no place, it takes down your details all the same and tells the school authority (Schulamt). Children who are six on 1 August start school then. The head of the school decides which class your child joins.
    .why = In Thuringia all children who live here must go to school. For children from abroad the duty starts three months after they arrive at the latest, also in the asylum procedure and with a tolerated stay (Duldung). It usually lasts ten school years.
