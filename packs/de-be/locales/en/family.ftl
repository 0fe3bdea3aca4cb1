step-childcare-place = Find a day care place
    .summary = You get the voucher (Kita-Gutschein) from the youth welfare office (Jugendamt) of your district; look early for a day care centre (Kita) or a childminder. From the first birthday your child has a right to a place. Day care is free of charge for all children in Berlin; only lunch costs something.
    .why = Your child learns German and finds friends there, and you have time for work or a course. Places are often scarce, so signing up early helps.
step-school-registration = Register your child at school
    .summary = Register your child at a school near you or at the school authority (Schulamt) of your district. If your child knows little German, the coordination office for welcome classes (Koordinierungsstelle Willkommensklassen) of the district helps. Children who turn six by 30 September start school on 1 August of that year.
    .why = In Berlin all children who live here must go to school. This applies without any waiting time also in the asylum procedure and with a tolerated stay (Duldung).
