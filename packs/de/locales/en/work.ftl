step-work-permission = Check: am I allowed to work?
    .summary = Read your residence permit and its extra sheet (Zusatzblatt). They say whether and what you may work. If in doubt, ask the immigration office.
    .why = A residence permit allows work unless a law forbids or limits it. Working without permission can harm your right to stay.

step-employment-contract = Check your employment contract
    .summary = Read the contract (Arbeitsvertrag) calmly before you sign. The minimum wage is 13.90 euros gross per hour in 2026 and 14.60 euros from 1 January 2027.
    .why = You have rights, even without good German: minimum wage, at least four weeks of holiday, dismissal only in writing. Against a dismissal you must go to court within three weeks.

step-fair-integration = Know the advice of Faire Integration
    .summary = “Faire Integration” gives people from countries outside the EU free advice on work and rights, in many languages. Note down the office in your federal state.
    .why = They help you, for example, with unpaid wages, hours that are too long or a dismissal. If an employer recruited you from abroad, they must tell you about it on your first working day at the latest.

step-blue-card = Consider the EU Blue Card
    .summary = With a university degree and a matching job you can apply for the EU Blue Card (Blaue Karte EU). In 2026 the salary must be at least 50,700 euros gross a year; in shortage occupations and with a recent degree 45,934.20 euros.
    .why = You can stay permanently after 27 months already, with German B1 after 21 months. In IT, work experience can be enough. In regulated professions you need the licence first.

step-skilled-worker-permit = Apply to stay as a skilled worker
    .summary = With a recognised vocational qualification or degree and a job, you can get the residence permit as a skilled worker (Fachkraft). You may then do any qualified work.
    .why = If you meet the conditions, you have a right to it. If you are over 45 when you first apply, in 2026 you need at least 55,770 euros a year or an adequate pension.

step-opportunity-card = Consider the Opportunity Card
    .summary = With the Opportunity Card (Chancenkarte) you may look for work for up to one year. You need enough money to live on and a qualification recognised in Germany. Otherwise points count: six points, a qualification recognised in your country, and German A1 or English B2.
    .why = You may work up to 20 hours a week meanwhile and do trial jobs of up to two weeks. There is no basic income support (Grundsicherungsgeld) with the Opportunity Card.

step-student-jobs = Work alongside your studies
    .summary = With a residence permit for studies you may work 140 full or 280 half days a year, or count by the 20-hour rule. Student jobs at the university do not count.
    .why = More work needs permission from the immigration office. After your degree you have 18 months to look for a suitable job.

step-vocational-training-rights = Know your rights as a trainee
    .summary = Read your training contract (Ausbildungsvertrag). With a residence permit for vocational training you may also work up to 20 hours a week.
    .why = Trainees have holiday too: at least 24 working days in a six-day week. If the training ends early and you have a residence permit for it, tell the immigration office within two weeks.

step-self-employment = Register your self-employment
    .summary = You register a trade (Gewerbe) when you start. Freelance professions usually register with the tax office only. From outside the EU, EEA and Switzerland, you first need permission in your residence permit.
    .why = This way you start on safe ground. When you work for yourself, you take care of health insurance and pension on your own. People over 45 from outside the EU, EEA and Switzerland must prove a pension plan.

step-social-insurance-number = Keep your social insurance number
    .summary = The pension insurance sends you the number by post (Versicherungsnummernachweis). If it is lost or does not arrive, ask your health insurer or the pension insurance.
    .why = Your employer needs the number. It stays the same all your life and costs nothing.

step-register-as-job-seeking = Register early as job-seeking
    .summary = Tell the employment agency (Agentur für Arbeit) at least three months before your job ends. If you learn of it later, you have three days.
    .why = If you register late, unemployment benefit (Arbeitslosengeld) may start later. The agency helps you look for work free of charge.

step-sick-note = Ill? Tell your employer at once
    .summary = Tell your employer at once that you are ill and for how long. If it lasts more than three calendar days, you need a doctor's certificate on the following working day at the latest.
    .why = Your employer may ask for the certificate earlier. If you have statutory insurance, it is usually sent electronically.

step-asylum-work = Work during the asylum procedure
    .summary = After three months you can work with permission from the immigration office. In a reception centre it can take six months.
    .why = Often the Federal Employment Agency must agree as well; for vocational training it need not. People from safe countries of origin do not get the permission.
