step-school-registration = Register your child at school
    .summary = Register your child at the school in your area or at the school authority (Schulamt). Children who turn six by 30 June start school that year. For children who are new here there are often preparatory classes (Vorbereitungsklassen, VKL) to learn German.
    .why = In Baden-Württemberg all children who live here must go to school. For children in the asylum procedure or with a tolerated stay (Duldung) the duty starts six months after they arrive.
