step-childcare-place = Find a day care place
    .summary = Sign up early for a day care centre (Kita) or a childminder, at the youth welfare office (Jugendamt) or in your city’s online portal. From the first birthday your child has a right to a place. In Mecklenburg-Western Pomerania crèche, day care, childminders and after-school care are free of charge.
    .why = Your child learns German and finds friends there, and you have time for work or a course. Places are often scarce, so signing up early helps.
step-school-registration = Register your child at school
    .summary = Ask the state school authority (Staatliches Schulamt) or a school near you. Children who know little German go to a school with a preparatory class (Standortschule with Vorklasse). Children who turn six by 30 June start school on 1 August of that year.
    .why = In Mecklenburg-Western Pomerania all children who live here must go to school. In the reception centre there is some teaching first; the duty starts when the family has been assigned to a district.
