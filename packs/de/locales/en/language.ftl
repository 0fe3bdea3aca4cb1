step-integration-course = Start the integration course
    .summary = Get the certificate of entitlement for the integration course (Integrationskurs), usually from the immigration office. With it, sign up at a licensed language school.
    .why = In the course you learn German up to B1 and a lot about life in Germany. The right to it ends one year after your first residence permit. People in the asylum procedure have it once they are recognised.

step-integration-course-admission = Ask for a place in an integration course
    .summary = If you have no right to the course, you can apply to the federal office BAMF for admission (Zulassung) if places are free. In 2026 it was reported that voluntary places are no longer funded: ask first.
    .why = With admission you learn up to B1 like everyone else. If it does not work out, an advice centre can name other ways, for example a course at your own cost.

step-placement-test = Take the placement test
    .summary = Before the integration course you take a free placement test (Einstufungstest), at the language school or at a test centre.
    .why = The test shows which course and which module suit you. You cannot fail it.

step-job-language-course = Learn German for your job
    .summary = Ask the employment agency, the job centre or BAMF for the certificate of entitlement to a job-related language course (Berufssprachkurs). Then sign up at a school within three months, or it lapses.
    .why = The courses lead from B1 to B2 and from B2 to C1. Special courses help with the recognition of your profession. Without a job or with a low income they are free.

step-language-level = Know and prove your level of German
    .summary = Find out which level your German has: from A1 (simple) to C1 (very good). Keep your language certificate in a safe place.
    .why = Many rights depend on a level: working in your profession, permanent residence or citizenship. Offices ask for proof.
