step-health-insurance = Choose your health insurance
    .summary = Choose a health insurance fund (Krankenkasse) and join it. If you are an employee or a trainee, tell your employer at once which fund you chose.
    .why = Everyone in Germany must have health insurance. If you name no fund within two weeks of starting work, your employer picks one for you. During the asylum procedure, other rules apply.

step-family-insurance = Insure your family with you
    .summary = Tell your statutory health insurance fund who belongs to your family. A spouse and children who live here and earn little or nothing are then covered free of charge (Familienversicherung).
    .why = With family insurance, not everyone in the family needs a policy of their own. In 2026 the income limit is 565 euros a month, and a little higher for a mini-job.

step-family-doctor = Find a family doctor
    .summary = Look for a family doctor’s practice (Hausarzt) near you and ask whether it takes new patients. Bring your health insurance card. For children there are children’s doctors (Kinderarzt).
    .why = The family doctor is usually the first place to go when you are ill, and sends you to a specialist if needed. Outside surgery hours, the medical on-call service helps.

step-measles-protection = Show proof of measles protection
    .summary = People born after 1970 must show in day care, at school or in shared accommodation that they are protected against measles (Masern). Have your vaccination record checked at a doctor’s practice.
    .why = The head of the day-care centre or school must have the proof before the first day. Measles spreads very easily; the vaccination protects your child and everyone else.
