# Residence

step-before-entry = Get visa and papers before you travel
    .summary = Do you want to stay longer than 90 days? Then you usually need a national visa (D) from the German embassy before you travel. Bring the originals of your certificates, with apostille and translation where needed.
    .why = Without the right visa, the residence permit (Aufenthaltstitel) is usually refused in Germany. Citizens of Australia, Canada, Israel, Japan, New Zealand, South Korea, the United Kingdom and the USA need no visa.

step-residence-permit = Apply for your residence permit
    .summary = Apply at the immigration office (Ausländerbehörde) before your visa ends, even if papers are still missing. Did you come without a visa, for example as a citizen of the USA or Japan? Then you have 90 days from the day you entered.
    .why = With a D visa you keep your rights after applying until the office decides. The provisional certificate (Fiktionsbescheinigung) proves this. A Schengen visa does not become longer through the application.

step-extend-residence-permit = Extend your residence permit
    .summary = Apply at the immigration office (Ausländerbehörde) before your permit ends, even if papers are missing. Asking for an appointment is not enough. Write: “Ich beantrage die Verlängerung.” Ask for the provisional certificate (Fiktionsbescheinigung).
    .why = If you apply in time, your permit stays valid, with your right to work, until the office decides. Without an application it lapses on its last day, and your employer may not go on employing you.

step-renew-provisional-certificate = Renew your provisional certificate
    .summary = Check until when your provisional certificate (Fiktionsbescheinigung) is valid. Has the immigration office (Ausländerbehörde) not yet decided on your application? Ask for a new paper in good time.
    .why = Your rights from the application last until the decision, even if the paper runs out. But without a valid paper it is hard to prove this to employers and offices.

step-child-residence-permit = Settle your baby’s residence permit
    .summary = Was your child born in Germany and is neither German nor an EU citizen? Ask the immigration office (Ausländerbehörde) soon about its permit, at the latest six months after the birth. In the asylum procedure: report the birth to BAMF at once.
    .why = If both parents hold a residence permit or settlement permit, the child gets its permit without an application. This is also so if one parent holds it and has sole custody. Otherwise you must apply for the permit.

step-mobile-eu-title = With a permit of another EU state: apply
    .summary = Do you have a residence permit from another EU country? It is not enough for living in Germany. With an EU Blue Card that you have held there for twelve months, apply here in the first month after you entered.
    .why = With the Blue Card your right to work here begins at the latest 30 days after the complete application. With other permits you can apply here only if you have a legal claim to the German permit, and only in the first 90 days.

step-free-movement = Keep proof of your free movement
    .summary = As a citizen of the EU or EEA you need no residence permit. Keep proof of your work or studies, income and health insurance. Switzerland has its own agreement.
    .why = After three months the immigration office (Ausländerbehörde) may ask for this proof. After five years you have the right to stay permanently.

step-swiss-notification = Notify the immigration office of your stay
    .summary = As a Swiss citizen you need no residence permit. But you must notify the immigration office (Ausländerbehörde) of your stay within three months after you entered: with your address, the purpose, the beginning and the length.
    .why = This is a legal duty. On request you get a card that shows your right. It costs 46 euros, or 27.60 euros if you are not yet 24.

step-eu-family-card = Get your residence card as EU family
    .summary = Do you belong to the family of a person from the EU or EEA? Then you need no residence permit. Give your details to the immigration office (Ausländerbehörde): passport, proof of relationship and the registration certificate of the person from the EU.
    .why = You may live and work here, even before the card (Aufenthaltskarte) is there. You get a certificate at once and the card within six months. It is usually valid for five years.

step-permanent-residence-eu = Certify your right to stay permanently
    .summary = Have you lived here lawfully for five years as an EU citizen or as the family of one? Then you have the right to stay permanently. EU citizens get a certificate; family members from other countries apply for the card (Daueraufenthaltskarte).
    .why = The right remains, even if you no longer work. The certificate for EU citizens costs 10 euros. The card for family members comes within six months of the application.

step-withdrawal-agreement-document = Check your Aufenthaltsdokument-GB
    .summary = Did you live here as a British citizen before 2021? Then your right from the Withdrawal Agreement continues without an application. Check until when your Aufenthaltsdokument-GB is valid, and ask for a new one in good time.
    .why = The right does not end with the card, but the card is your proof. Do you have a right of permanent residence? Then have the word “Daueraufenthalt” entered.

step-report-job-end = Report the end of your job or training
    .summary = Is your permit for work, self-employment, study or training, and does that end earlier than planned? Tell the immigration office (Ausländerbehörde) within two weeks after you learn of it.
    .why = This is a duty; otherwise you may have to pay a fine. Anyone who has a permit for a job and reports its end keeps at least six months after that to search, but never longer than the card is valid.

step-passport-renewal = Renew your passport in good time
    .summary = Check until when your passport is valid. Apply for the new one so early that it is there before the old one ends. Citizens of the EU need a valid passport or identity card.
    .why = This is a duty. Without a valid passport a residence permit is usually not extended. Are you from a country outside the EU and have lost your passport? Report it to the immigration office (Ausländerbehörde) at once.

step-online-id = Set up your online ID
    .summary = Your residence permit card (elektronischer Aufenthaltstitel, eAT) from the immigration office has an online function. Citizens of the EU and EEA can order an eID card (eID-Karte); Swiss citizens cannot.
    .why = With the online ID you can make some applications from home and save yourself appointments.

step-family-reunification = Bring your family (Familiennachzug)
    .summary = Your husband, wife or registered partner and your children under 18 apply for a visa at the German embassy. Are you recognised as a refugee? Notify the immigration office (Ausländerbehörde) yourself within three months after the recognition is final.
    .why = Your own notice keeps the deadline: then you need not prove income and housing. With subsidiary protection it is suspended until 23 July 2027, except in cases of hardship. It is easiest for the family of Germans and EU citizens.

step-own-right-after-separation = After a separation: clarify your stay
    .summary = Do you have your permit through your marriage or registered partnership, and do you live apart? Get advice early. After three years together in Germany the permit is usually extended for one year as a right of your own.
    .why = In cases of hardship this is possible at once, above all with violence at home. Money from the Jobcenter usually does no harm during this one year. If your husband or wife is or was an EU citizen, other rules apply.

step-settlement-permit = Apply for the settlement permit
    .summary = With the Niederlassungserlaubnis you stay without an end date. With the EU Blue Card it takes 27 months, with German B1 21. Skilled workers, spouses of Germans and some self-employed people wait three years, most others five.
    .why = Then you need not extend anything any more. You usually need pension contributions, German B1 and the test “Leben in Deutschland”. With a permit for study or training and with the opportunity card it is not possible yet.

step-naturalisation = Apply for naturalisation (Einbürgerung)
    .summary = After five years of lawful residence you can apply for naturalisation, as the husband or wife of a German after three. You usually need German B1, a passed test and your own income.
    .why = With a German passport you may always live here and vote in all elections. With § 24, a Duldung or a permit for study, training or job search it is not possible yet. For a child it costs 51 euros.

step-travel-with-permit = Check your papers before you travel
    .summary = When you travel, take your valid passport and your residence permit card (eAT). Do not stay abroad for more than six months without asking the immigration office (Ausländerbehörde) first.
    .why = After six months abroad your permit can lapse; with the EU Blue Card and for its holder’s family after twelve. Have you been given protection here? Report trips to your home country to the immigration office first.
