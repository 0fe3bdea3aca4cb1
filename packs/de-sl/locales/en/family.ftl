step-school-registration = Register your child at school
    .summary = Register your child at a school near you. Children who turn six by 30 June start school that year.
    .why = In Saarland all children who live here must go to school. Nationality and residence status make no difference: the duty also holds in the asylum procedure and with a tolerated stay (Duldung).
