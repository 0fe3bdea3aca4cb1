step-childcare-place = Find a day care place
    .summary = Sign up early for a day care centre (Kita) or a childminder, at the youth welfare office (Jugendamt) or in your city’s online portal. From the first birthday your child has a right to a place. In Brandenburg day care is free of charge from age three until school.
    .why = Your child learns German and finds friends there, and you have time for work or a course. Places are often scarce, so signing up early helps.
step-school-registration = Register your child at school
    .summary = Register your child at the school in your area. The state school authority (Staatliches Schulamt) assigns a place. Children who turn six by 30 September start school on 1 August of that year.
    .why = In Brandenburg all children who live here must go to school, also in the asylum procedure and with a tolerated stay (Duldung). In the reception centre the duty is suspended for the first three months. After a move to a district it is suspended for up to six weeks; your child may already go in that time.
