step-school-registration = Register your child at school
    .summary = Register your child at a school near you. If it has no place, it takes down your details all the same and tells the school authority (Schulamt). Children who are six on 1 August start school then.
    .why = In Thuringia all children who live here must go to school. For children from abroad the duty starts three months after they arrive at the latest, also in the asylum procedure and with a tolerated stay (Duldung).
