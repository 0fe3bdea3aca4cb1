# Asylum, temporary protection, toleration, late resettlers

step-asylum-request = Say at once that you ask for asylum
    .summary = Say at the border, or right after you enter at a reception centre (Erstaufnahmeeinrichtung), the immigration office (Ausländerbehörde) or the police, that you ask for asylum. Then go straight to the reception centre they name.
    .why = You are registered and get the proof of arrival (Ankunftsnachweis). Your procedure and your full benefits begin with it. Without it there is mostly only food, a place to sleep and the most necessary health care.

step-asylum-application = Lodge your asylum application at the BAMF
    .summary = Go to the appointment you are given and lodge the application in person at the branch of the Federal Office for Migration and Refugees (BAMF). Hand in your passport and any other papers you have.
    .why = You get the paper of the permission to stay during the procedure (Aufenthaltsgestattung). With it you may be in Germany while your case is decided. Anyone who misses the appointment without an important reason gets fewer benefits.

step-asylum-interview = Prepare for your asylum interview
    .summary = First go to the free asylum advice service (Asylverfahrensberatung). In the interview (Anhörung), tell everything that matters and bring evidence.
    .why = The interview is the most important appointment in the asylum procedure. What you do not say here often no longer counts later, not even in court.

step-asylum-child = Tell the BAMF that your child was born
    .summary = Tell the BAMF without waiting when your child is born here or joins you later. This holds while a parent is in the asylum procedure, and also after a refusal if that parent has no permit or only one under § 25(5).
    .why = With this notice an asylum application for the child counts as lodged. So the child gets a procedure of its own. If you already have protection, ask the immigration office (Ausländerbehörde) about your child’s permit.

step-asylum-decision = Decision arrived: get advice today
    .summary = Read what the letter decides and go to an advice centre or lawyer the same day. If you were refused, you have one or two weeks from the delivery of the decision to go to court; with one week, also for the urgent application (Eilantrag). Both must reach the court in that time. In doubt, Lotse counts one week.
    .why = If the time limit passes without court action, the decision is final. The instructions at the end of the letter say what applies to you; reasons and evidence must reach the court within one month after the delivery. Keep the envelope. With full protection you need not go to court.

step-asylum-reasons = Give the court your reasons and evidence
    .summary = Have you gone to court against the decision? Write to the administrative court (Verwaltungsgericht), within one month after the decision was delivered, why it is wrong, and send your evidence with it. Everything must reach the court in that time.
    .why = The month begins with the delivery, not with your action. The court can reject what comes later. It should decide on an urgent application (Eilantrag) much faster: write your reasons into that one at once.

step-renew-asylum-paper = Extend your asylum paper or Duldung
    .summary = Your paper (Aufenthaltsgestattung or Duldung) says until when it is valid. Go to the office that issued it about two weeks before and have it extended. Take the old paper with you.
    .why = The Aufenthaltsgestattung is your ID. Offices and employers ask for a valid paper too. The Duldung costs you nothing if you need benefits under the Asylum Seekers’ Benefits Act (Asylbewerberleistungsgesetz).

step-asylum-work = Get permission to work during asylum
    .summary = Get the permission of the immigration office (Ausländerbehörde) before you start. It is possible three months after registration at the earliest. In a reception centre it is six if another EU state may be responsible or has already given you protection. The employment agency (Agentur für Arbeit) must usually agree.
    .why = Without permission you may not work. There is no permission in the accelerated procedure, and mostly none for people from safe countries of origin. The agency need not agree for vocational training and after four years in Germany.

step-asylum-work-safe-origin = Safe country of origin: check work rules
    .summary = Is your country on a list of safe countries of origin? Then work is often forbidden. Ask an advice centre or the immigration office (Ausländerbehörde) which of the two lists and which exception applies to you.
    .why = German list: mostly no permission during the procedure. EU list: mostly the accelerated procedure, and there is no permission in it. After a refusal, with a tolerated stay (Duldung), the ban holds for both lists. For exceptions it matters on which day you applied for asylum, had a Duldung or had a work permission.

step-asylum-benefits = Secure your benefits in the procedure
    .summary = In the asylum procedure and with a Duldung you get benefits under the Asylum Seekers’ Benefits Act (Asylbewerberleistungsgesetz): a place to live, food, clothing, medical help, some money. In a centre much comes as goods or on a payment card.
    .why = This covers what you need, for children also what they need for school. Report money and income and come to appointments, or you get less. After recognition the Jobcenter is usually responsible.

step-asylum-health-care = See a doctor during the asylum procedure
    .summary = You get medical help for acute illness and pain, in pregnancy, for vaccinations and check-ups. Ask in your accommodation or at the social welfare office (Sozialamt) whether you need a card or a treatment voucher (Behandlungsschein).
    .why = Adults who are not employed choose a health fund (Krankenkasse) only when, after 36 months, they get benefits as in social assistance. For children under 18 this holds from the start. If a life is in danger, always call 112.

step-asylum-child-health = Choose a health fund for your child
    .summary = Does your child under 18 get benefits under the Asylum Seekers’ Benefits Act (Asylbewerberleistungsgesetz)? Choose a health fund (Krankenkasse) for its treatment without waiting, and tell the office that pays your benefits.
    .why = Your child is treated as in social assistance, so not only when in pain, and gets a health card. If you choose no fund, one is chosen for your child.

step-after-recognition = After recognition: take your next steps
    .summary = Apply for the residence permit (Aufenthaltserlaubnis) at the immigration office (Ausländerbehörde). Go to the Jobcenter if you need money to live, choose a health fund (Krankenkasse), and ask about the integration course.
    .why = For refugees and with subsidiary protection the card is free and valid for three years, with a ban on deportation at least one year. Refugees who want to bring their family must give notice of it within three months after the recognition is final. Trips to your home country must be reported first.

step-residence-obligation = Before you move: check the residence rule
    .summary = With protection or a § 24 permit you must usually live in your federal state for three years, sometimes in a fixed place. In the asylum procedure and with a Duldung you live where it was decided. Before every move, apply first.
    .why = For work, training, study, a course or your closest family the rule (Wohnsitzregelung) can fall away or be lifted. Anyone who simply moves risks a fine and mostly gets no money in the new place.

step-temporary-protection-permit = Apply for the residence permit under § 24
    .summary = Get registered and apply for the residence permit (Aufenthaltserlaubnis, § 24 AufenthG) within 90 days of your first entry. During that time you may be here without a permit, if you came by 4 December 2026.
    .why = Once you have applied, your stay is allowed until the decision. The provisional certificate (Fiktionsbescheinigung) helps at the Jobcenter. With the permit you may work. This protection is regulated until 4 March 2027.

step-temporary-protection-2027 = § 24: look again from January 2027
    .summary = From January 2027, ask the immigration office (Ausländerbehörde) or an advice centre how § 24 goes on. If there is no new rule by then, apply for the extension or for another permit on 4 March 2027 at the latest.
    .why = Cards that were valid on 1 February 2026 mostly stay valid by themselves until 4 March 2027. For the time after that, the law we know (August 2026) says nothing yet.

step-toleration-rights = With a Duldung: know your rights
    .summary = Get advice on what is possible with a toleration (Duldung): work, training and ways to a residence permit (Aufenthaltserlaubnis). Ask the immigration office (Ausländerbehörde) before any job, and keep all proof.
    .why = A Duldung is not a residence permit, but it can lead to one. If an illness speaks against deportation, you must hand in the detailed medical certificate without waiting.

step-clarify-identity = Clarify your identity, collect proof
    .summary = With a Duldung you must try to get a passport, as far as it can be expected of you. Go to an advice centre first, above all before a visit to the embassy. Note every step with its date.
    .why = For training it counts whether your identity was clear in the first six months after entry, or you had done all that could be expected by then. You can make up for everything later too, and it helps.

step-training-toleration = Prepare for training with a Duldung
    .summary = Do you have a training contract? Apply for the residence permit (§ 16g) or the training Duldung (§ 60c), at the earliest seven months before it starts. You must usually have had a Duldung for three months before.
    .why = With it you may stay for the whole training. Afterwards there is a two-year residence permit for work in the job you learned. If you began during the asylum procedure, you can go on after a refusal.

step-permit-from-toleration = Check your right to stay (§§ 25a, 25b)
    .summary = Have it checked whether you can get a residence permit (Aufenthaltserlaubnis): under 27, after three years here with school or a qualification (§ 25a); otherwise after six years, with a child under 18 after four (§ 25b).
    .why = So a Duldung becomes a secure stay. You must apply under § 25a before your 27th birthday. For § 25b you mostly need income of your own and simple German (A2).

step-resettler-reception = Report to the federal reception centre
    .summary = After you enter, go straight to the federal reception centre (Erstaufnahmeeinrichtung) in Friedland and get registered. Take the admission notice (Aufnahmebescheid) and the papers of the whole family with you.
    .why = Registration is a duty. You get the registration slip (Registrierschein), and the Bundesverwaltungsamt decides to which federal state you move. Another state need not take you in.

step-resettler-name = Declare your name in its German form
    .summary = Do you want to drop the patronymic, use your name in its German form, or choose a married name as a couple? Declare it to the Bundesverwaltungsamt during the distribution, or later at the registry office (Standesamt).
    .why = The declaration is voluntary and costs nothing. It is best made before the certificate and the ID card are issued in the old name.

step-resettler-certificate = Check your resettler certificate
    .summary = The Bundesverwaltungsamt sends you the certificate (§ 15 BVFG) by itself. Register at your place of residence for it. Check names and dates, and ask if it does not come for a long time.
    .why = With the certificate you become a German citizen. Many offices ask for it. Until it comes, the registration slip (Registrierschein) helps.

step-resettler-id-card = Apply for your German ID card
    .summary = Apply at the registration office (Meldebehörde) for a German ID card or passport for everybody aged 16 or over. Take the certificate (§ 15 BVFG) with you. Younger children can get an ID card too.
    .why = Germans aged 16 or over must have a valid ID card or passport. The ID card costs 46 euros, under the age of 24 it costs 27.60 euros.

step-resettler-aid = Apply for help for resettlers
    .summary = Ask the Bundesverwaltungsamt for the one-off bridging aid (Überbrückungshilfe). Were you born before 1 April 1956 and forced to live in custody in the Soviet Union? Then apply for the integration aid (Eingliederungshilfe) too.
    .why = The integration aid is 2,046 euros, for people born before 1946 it is 3,068 euros. You only get it if you apply, and only until three years after the month in which the certificate was issued.
