step-work-permission = Check: am I allowed to work?
    .summary = Read your residence permit and its extra sheet (Zusatzblatt). They say whether and what you may work. With a permission to stay (Aufenthaltsgestattung) or a toleration (Duldung) you need permission from the immigration office for every job.
    .why = A residence permit allows work unless a law forbids or limits it. Working without permission can harm your right to stay.

step-employment-contract = Check your employment contract
    .summary = Read the contract (Arbeitsvertrag) calmly before you sign. The minimum wage is { -figure-minimum-wage } euros gross per hour ({ -year-minimum-wage }). It usually rises on 1 January.
    .why = You have rights, even without good German: minimum wage, at least four weeks of holiday, dismissal only on paper. The employer must give you the main terms of the contract on paper or as a file.

step-change-employer = Ask before you change your job
    .summary = Your permit is usually valid only for the job it names. Ask the immigration office (Ausländerbehörde) before you start elsewhere. With the EU Blue Card you may change, but in the first year you report the change at once.
    .why = Other work without permission is forbidden. You risk a fine of up to 5,000 euros and trouble with your stay. The change costs nothing. Do not resign before the new permission is there.

step-fair-integration = Know the advice of Faire Integration
    .summary = “Faire Integration” gives people from countries outside the EU free advice on work and rights, in many languages. Note down the office in your federal state.
    .why = They help you, for example, with unpaid wages, hours that are too long or a dismissal. If an employer recruited you from abroad, they must tell you about it on your first working day at the latest.

step-blue-card = Consider the EU Blue Card
    .summary = With a university degree and a matching job you can apply for the EU Blue Card (Blaue Karte EU). The salary must be at least { -figure-blue-card-salary } euros gross a year ({ -year-blue-card-salary }); in shortage occupations and with a recent degree { -figure-blue-card-salary-shortage } euros.
    .why = You can stay permanently after 27 months, with German B1 after 21 months, and may change your job without permission. In IT, work experience can be enough. In regulated professions you need the licence first.

step-skilled-worker-permit = Apply to stay as a skilled worker
    .summary = With a recognised vocational qualification or degree and a qualified job, you can get the residence permit as a skilled worker (Fachkraft). It is valid for this job: before you change, ask the immigration office.
    .why = If you meet the conditions, you have a right to it. If you are over 45 when you first apply, you need at least { -figure-skilled-worker-salary-over-45 } euros a year ({ -year-skilled-worker-salary-over-45 }) or an adequate pension.

step-opportunity-card = Consider the Opportunity Card
    .summary = With the Opportunity Card (Chancenkarte) you may look for work for up to one year. Apply at the embassy before you travel. In Germany this is only possible if you already have a permit for work, study or training.
    .why = If you entered without a visa and have no residence permit, you cannot get it here. With the card you may work up to 20 hours a week and do trial jobs. There is no basic income support (Grundsicherungsgeld).

step-student-jobs = Work alongside your studies
    .summary = With a residence permit for studies you may work 140 full or 280 half days a year. You can also count by weeks: a week with up to 20 hours of work counts as two and a half days; outside the lecture period so does a week with more hours. Student jobs at the university do not count.
    .why = More work needs permission from the immigration office. After your degree you have 18 months to look for a suitable job.

step-mini-job = Know the rules for a mini-job
    .summary = In a mini-job (Minijob) you regularly earn at most { -figure-mini-job-limit } euros a month ({ -year-mini-job-limit }). The limit rises with the minimum wage. Check first whether your residence permit allows the work, and ask for the contract.
    .why = Minimum wage, holiday and pay during illness apply here too. But a mini-job alone gives you no health insurance and no unemployment benefit.

step-vocational-training-rights = Know your rights as a trainee
    .summary = Read your training contract (Ausbildungsvertrag). With a residence permit for vocational training you may also work up to 20 hours a week.
    .why = You have holiday: at least 24 working days in a six-day week. If the training ends early and you have a permit for it, tell the immigration office within two weeks after you learn of it. If it is not your fault, you have up to six months to find a new place.

step-self-employment = Register your self-employment
    .summary = You register a trade (Gewerbe) at the trade office when you start. Freelance professions usually register with the tax office only. From outside the EU, EEA and Switzerland, you first need permission in your residence permit.
    .why = This way you start on safe ground. When you work for yourself, you take care of health insurance and pension on your own. People over 45 from outside the EU, EEA and Switzerland must prove a pension plan.

step-artists-insurance = Art or media? Report to the KSK
    .summary = Do you live from self-employed art, music, writing or journalism? Then report at once to the artists’ social fund (Künstlersozialkasse, KSK). It does not concern other self-employed people.
    .why = The insurance only begins on the day your notice arrives there. You then have pension, health and care insurance and pay only half of the contributions.

step-social-insurance-number = Keep your social insurance number
    .summary = The pension insurance sends you the number by post (Versicherungsnummernachweis). If it is lost or does not arrive, ask your health fund (Krankenkasse) or the pension insurance.
    .why = Your employer needs the number. It stays the same all your life and costs nothing.

step-register-as-job-seeking = Register early as job-seeking
    .summary = Tell the employment agency (Agentur für Arbeit) at least three months before your job ends, also with a fixed-term contract. If you learn of it later, you have three days from that day. You can do it online, by phone or in person.
    .why = If you register late, you get no unemployment benefit (Arbeitslosengeld) for one week. The agency helps you look for work free of charge. The duty does not apply to training in a company.

step-unemployment-benefit = Register as unemployed
    .summary = Register as unemployed on your first day without work at the latest: online with your online ID or in person at the employment agency (Agentur für Arbeit). You can do it up to three months before.
    .why = There is no unemployment benefit (Arbeitslosengeld) for days before you register. You usually get it if you were insured for at least twelve of the last 30 months. It does not harm your stay.

step-dismissal = Dismissed: go to the labour court
    .summary = You have three weeks from the day the written dismissal arrived. Get advice at once and sue if you do not agree: the claim must reach the labour court in that time. This also holds in a small firm and during probation.
    .why = After three weeks the dismissal is valid, even if it was wrong. Do not sign a termination agreement (Aufhebungsvertrag) without advice: it can cost you twelve weeks of unemployment benefit.

step-sick-note = Ill? Tell your employer at once
    .summary = Tell your employer at once that you are ill and for how long. If it lasts more than three calendar days, you need a doctor’s certificate on the following working day at the latest.
    .why = Your employer may ask for the certificate earlier. If you have statutory insurance, it is usually sent electronically.
