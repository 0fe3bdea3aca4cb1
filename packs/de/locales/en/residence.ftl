# Residence

step-residence-permit = Apply for your residence permit
    .summary = Apply for your residence permit (Aufenthaltstitel) at the immigration office (Ausländerbehörde) before your visa ends. If you were allowed to enter without a visa, you have 90 days from the day you entered.
    .why = If you apply in time, your rights continue until the office decides. Ask for the provisional certificate (Fiktionsbescheinigung): it proves this.

step-free-movement = Free movement: keep your proof
    .summary = As a citizen of the EU or EEA you need no residence permit. Keep proof of your work or studies, income and health insurance. Switzerland has its own agreement: ask the immigration office (Ausländerbehörde).
    .why = After three months the office may ask for this proof. After five years you have the right to stay permanently.

step-eu-family-card = Residence card for EU family
    .summary = Is your family member an EU citizen? Then you get a residence card (Aufenthaltskarte) instead of a residence permit. Give your details to the immigration office (Ausländerbehörde).
    .why = The card shows that you may live here. You get a certificate at once and the card within six months; it is valid for five years.

step-report-job-end = If your job or training ends: report it
    .summary = Is your permit for work, study or training, and does that end earlier than planned? Then tell the immigration office (Ausländerbehörde) within two weeks after you learn of it.
    .why = This is a legal duty. If you are here with a permit for work, you then get at least six months to find something new. With the EU Blue Card, also report every change of employer in the first twelve months.

step-online-id = Set up your online ID
    .summary = Your residence card (eAT) has an online function. Citizens of the EU and EEA can order an eID card (eID-Karte).
    .why = With the online ID you can make some applications from home and save yourself appointments.

step-family-reunification = Bring your family (Familiennachzug)
    .summary = Your husband or wife and your children under 18 apply for a visa at the German embassy. After recognition as a refugee: apply within three months.
    .why = Recognised refugees who keep these three months need not prove income and housing. With subsidiary protection, reunification is suspended until 23 July 2027, except in cases of hardship.

step-resettler-reception = Report to the reception centre
    .summary = After you enter Germany, report to the federal reception centre (Erstaufnahmeeinrichtung). Take your admission notice (Aufnahmebescheid) with you.
    .why = You are registered there, and it is decided in which federal state you will live. Afterwards you get the certificate as a Spätaussiedler. The integration course is free for you.

step-asylum-request = Say that you ask for asylum
    .summary = Say at the border, or without waiting at a reception centre, the immigration office (Ausländerbehörde) or the police, that you ask for asylum.
    .why = You are registered and get the proof of arrival (Ankunftsnachweis). This paper is the beginning of your procedure.

step-asylum-application = Apply for asylum at the BAMF
    .summary = Make the application in person at the branch of the Federal Office for Migration and Refugees (BAMF) that is responsible for you.
    .why = The examination begins with the application. You get the permission-to-stay paper (Aufenthaltsgestattung): with it you may be in Germany during the procedure.

step-asylum-interview = Prepare for your asylum interview
    .summary = First go to the free asylum advice service (Asylverfahrensberatung). In the interview (Anhörung), tell everything that matters and bring evidence.
    .why = The interview is the most important appointment in the asylum procedure. What you do not say here often no longer counts later.

step-asylum-decision = Decision arrived: get advice today
    .summary = Go to an advice centre or a lawyer on the same day. You have two weeks to go to court, in some cases only one. To be safe, Lotse counts one week; your decision letter says what applies to you.
    .why = After this deadline a rejection becomes final. Write down the day the letter arrived and keep the envelope.

step-after-recognition = After recognition: your next steps
    .summary = Was your protection recognised? Apply for the residence permit (Aufenthaltserlaubnis) at the immigration office and, if you need help to live, for money at the Jobcenter. Ask about the integration course too.
    .why = The residence permit is free for you. You must report trips to your home country beforehand.

step-residence-obligation = Before you move: check the residence rule
    .summary = After recognition, and with a permit under § 24, you must usually live for three years in the federal state you were assigned to (Wohnsitzregelung). Do you want to move? Apply at the immigration office first.
    .why = The rule can be lifted, for example for work, training or study. While your asylum procedure is running, you first live in the reception centre.

step-temporary-protection-permit = Apply for the permit under § 24
    .summary = Get registered and apply at the immigration office (Ausländerbehörde) for the residence permit for temporary protection (§ 24 AufenthG). Ask until when it is valid.
    .why = It shows that you may live here. Until the card comes, a provisional certificate (Fiktionsbescheinigung) helps, also when you apply for benefits.

step-settlement-permit = Later: settlement permit
    .summary = With the settlement permit (Niederlassungserlaubnis) you may stay without an end date. Usually this is possible after five years, for skilled workers after three, with the EU Blue Card after 27 months or, with German B1, after 21.
    .why = Then you need not renew your permit any more. Usually you need pension contributions, German at B1 and the test “Leben in Deutschland”: keep proof from the start.

step-naturalisation = Later: become a German citizen
    .summary = After five years of lawful residence you can apply for naturalisation (Einbürgerung). You usually need German at B1, a passed test and your own income.
    .why = With a German passport you may always live here and vote in all elections. For a child, naturalisation costs 51 euros.

step-travel-with-permit = Before you travel: check your papers
    .summary = When you travel, take your valid passport and your residence card. Do not stay abroad for more than six months without asking the immigration office (Ausländerbehörde) first.
    .why = After six months abroad your permit can lapse; with the EU Blue Card, and for the family, it is twelve months.
