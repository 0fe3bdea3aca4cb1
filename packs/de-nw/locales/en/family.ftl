step-school-registration = Register your child at school
    .summary = Register your child at the school in your area or at the school authority (Schulamt). The municipal integration centre (Kommunales Integrationszentrum, KI) often helps new families. Children who turn six by 30 September start school on 1 August of that year.
    .why = In North Rhine-Westphalia all children who live here must go to school. For children in the asylum procedure the duty starts when the family has been assigned to a town or city.
