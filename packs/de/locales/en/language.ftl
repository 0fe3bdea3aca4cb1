step-integration-course = Start the integration course
    .summary = Read in your letter whether you may or must take the integration course (Integrationskurs). If you must, register at a school at once and send the proof to the office that obliged you. If you may, you have one year from your first residence permit.
    .why = You learn German up to B1 and a lot about life here. Spouses without B1 usually must take part: until they succeed, the permit is as a rule renewed for one year only. People who applied for asylum have the right once they are recognised.

step-integration-course-admission = Ask for a place in an integration course
    .summary = If you have no right of your own, the federal office BAMF decides if places are free. In February 2026 it stopped such admissions; in July the order of priority was changed. Ask how things stand now.
    .why = Other ways: the Jobcenter, the immigration office or the asylum benefits office can oblige you to take the course, and the Jobcenter can also admit you. Or you pay yourself. An advice centre often knows free courses too.

step-placement-test = Take the placement test
    .summary = Before the integration course you take a free placement test (Einstufungstest), at the language school or at a test centre.
    .why = The test shows which course and which module suit you. You cannot fail it.

step-job-language-course = Learn German for your job
    .summary = Ask the employment agency, the Jobcenter or BAMF for the certificate of entitlement to a job-related language course (Berufssprachkurs). Sign up at a school within three months from the date on the certificate, or it lapses.
    .why = The courses lead from B1 to B2 and from B2 to C1. Special courses help with the recognition of your profession. Without a job, in vocational training or with a low income they are free.

step-language-level = Know and prove your level of German
    .summary = Find out which level your German has: from A1 (simple) to C1 (very good). Keep your language certificate in a safe place.
    .why = Many rights depend on a level: working in your profession, permanent residence or citizenship. Offices ask for proof.
