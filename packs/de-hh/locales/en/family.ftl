step-childcare-place = Find a day care place
    .summary = You apply for the voucher (Kita-Gutschein) at the district office (Bezirksamt), also online; look early for a day care centre (Kita) or a childminder. From the first birthday your child has a right to a place. Five hours a day with lunch are free in Hamburg from that day until school.
    .why = Your child learns German and finds friends there, and you have time for work or a course. Places are often scarce, so signing up early helps.
step-school-registration = Register your child at school
    .summary = For years 1 and 2 register your child at the nearest primary school. For older children who are new in Hamburg the school information centre (Schulinformationszentrum, SIZ) helps. Children who turn six before 1 July start school on 1 August of that year.
    .why = In Hamburg all children who live here must go to school; the residence permit does not matter. New children first learn German in a basic class (Basisklasse) or an international preparatory class (Internationale Vorbereitungsklasse, IVK). In the reception centre there are lessons there or nearby.
