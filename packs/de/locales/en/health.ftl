step-health-insurance = Choose your health insurance
    .summary = Choose a health insurance fund (Krankenkasse) and join it. If you are an employee or a trainee, tell your employer at once which fund you chose.
    .why = Everyone in Germany must have health insurance. If you name no fund within two weeks of starting work, your employer picks one for you. In the asylum procedure and with a Duldung, other rules apply.

step-health-cover-eu = Use your insurance from another EU state
    .summary = If you are insured in another EU state (EHIC, S1 or A1), you often need no German fund. Students ask a health fund (Krankenkasse) to send the notice M10 to the university. Register an S1 with a health fund.
    .why = This way you do not pay twice. If you take a job here, even a mini-job, German law usually applies: tell the health fund before your first working day.

step-family-insurance = Insure your family with you
    .summary = Tell your statutory health insurance fund who belongs to your family. A spouse, a registered partner and children who live here and earn little or nothing are then covered free of charge (Familienversicherung).
    .why = The income limit is { -figure-family-insurance-limit } euros a month ({ -year-family-insurance-limit }), for a mini-job { -figure-mini-job-limit } euros ({ -year-mini-job-limit }). In August 2026 it was not yet settled whether and when spouses must pay a surcharge: ask your fund.

step-family-doctor = Find a family doctor
    .summary = Look for a family doctor’s practice (Hausarzt) near you and ask whether it takes new patients. Bring your health insurance card or treatment voucher. For children there are children’s doctors (Kinderarzt).
    .why = The family doctor is usually the first place to go when you are ill, and sends you to a specialist if needed. Outside surgery hours, the medical on-call service helps.

step-measles-protection = Show proof of measles protection
    .summary = People born after 1970 must show that they are protected against measles (Masern): children in day care and school, people in shared accommodation, and all who work in a hospital, practice, day care, school or accommodation.
    .why = In day care, school and work the proof must be there before the first day; without it you may not work there. In accommodation you must show it once you have lived there for four weeks; then you have four more weeks. A doctor’s practice checks and vaccinates.

step-disability-card = Apply for a disability card
    .summary = Do you or your child have a disability that lasts longer than six months? Have the degree of disability assessed at the office in charge. From degree 50 on you get the disability card (Schwerbehindertenausweis).
    .why = Your nationality does not matter if you live or work here lawfully. The degree of disability counts from the day you apply. With the card you have five more days of leave and more protection from dismissal.
