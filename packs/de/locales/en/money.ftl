step-tax-id = Keep your tax ID safe
    .summary = After you register your address, your tax identification number (Steuer-ID, IdNr) arrives by post. Keep the letter safe and give the number to your employer.
    .why = Without the number, employers often have to deduct too much tax. Apply for things such as child benefit at once all the same: the number can follow.

step-bank-account = Open a bank account
    .summary = Open a current account (Girokonto). If a bank does not accept you, ask for a basic account (Basiskonto): you have a right to one, even with no fixed address, during the asylum procedure or with a toleration (Duldung).
    .why = Wages, rent and most benefits are paid through an account. The bank must accept your application for a basic account within ten business days, or refuse it in writing with reasons.

step-tax-class = Check your tax class
    .summary = Look at your payslip to see whether your tax class (Steuerklasse) is right. Married people, registered partners and single parents can have it changed at the tax office (Finanzamt).
    .why = The tax class decides how much of your pay reaches you each month. A change for the current year is possible until 30 November. If your situation changes so that you would owe more tax, you must report it.

step-tax-registration = Tell the tax office you are self-employed
    .summary = Within one month after you start, send the tax office (Finanzamt) the questionnaire for tax registration, online with ELSTER. A trade (Gewerbe) must also be registered at the trade office.
    .why = You then get the tax number (Steuernummer) that you need for your invoices. It is compulsory, also with small earnings and in freelance professions.

step-broadcast-fee = Sort out the broadcasting fee
    .summary = One adult in each home pays the broadcasting fee (Rundfunkbeitrag). Register, or say who in your home already pays. In shared accommodation for refugees nobody pays.
    .why = The fee is compulsory, even without a television. If you register late you pay for the earlier months too; people on certain benefits can apply not to pay. Always answer the letters.

step-liability-insurance = Take out liability insurance
    .summary = Think about taking out private liability insurance (Privathaftpflicht). It is voluntary, but usually strongly recommended.
    .why = If you cause damage by accident, you have to pay for it. The insurance pays, for example, if you injure someone with your bicycle.

step-tax-return = File a tax return
    .summary = After the end of the year, check whether you must file a tax return (Steuererklärung) or whether it is worth it. The self-employed usually must, electronically. You can do it free of charge with ELSTER.
    .why = If you earn wages, you often get money back. If you must file, you usually have until 31 July of the next year. It is compulsory for the self-employed above { -figure-basic-tax-allowance } euros of income ({ -year-basic-tax-allowance }), and always if the tax office asks.

step-church-tax = Understand church tax
    .summary = When you register your address, you are usually asked about your religion. If you belong to a church or community that levies taxes, church tax (Kirchensteuer) can be taken from your pay.
    .why = If you do not belong to such a community, you pay no church tax. Make sure that what is recorded is right.

step-credit-record = Get your credit record
    .summary = Many landlords want to see whether you pay your bills (Bonitätsauskunft). The copy of your data from SCHUFA is free; it is meant for you yourself.
    .why = If you are new here, you often have no record yet. That is all right: show your employment contract and payslips instead, or name someone who will vouch for your rent.

step-basic-income-support = Check basic income support
    .summary = If you do not have enough to live on, the Jobcenter may help with basic income support (Grundsicherungsgeld, formerly Bürgergeld). If you are not a German citizen, get advice before you apply.
    .why = Many people cannot get it in their first three months. If you are here only to look for work, study, or get asylum seekers’ benefits, you usually cannot later either. With some residence permits, applying can have consequences.

step-student-grant = Apply for BAföG
    .summary = Are you a student or at school, and the money is not enough? Apply at the latest in the month in which your studies or school begin, for university at the student services (Studierendenwerk). Do not wait for all the papers.
    .why = It is paid from the month you apply at the earliest. Many may get it: Germans, recognised refugees, people with § 24, families of Germans, EU citizens who work, others after 15 months. A student permit (§ 16b) alone is not enough.

step-training-grant = Apply for the vocational training grant
    .summary = Are you in vocational training in a company, not living with your parents, and the money is not enough? Apply to the employment agency (Agentur für Arbeit) for Berufsausbildungsbeihilfe (BAB), best before you start.
    .why = It is paid from the month you apply at the earliest. Citizenship does not matter. With a permission to stay (Aufenthaltsgestattung) you cannot get it; with a toleration (Duldung) you can after 15 months in Germany. The grant does not harm your stay.

step-order-for-payment = Court order for payment: 2 weeks to answer
    .summary = A yellow envelope with a court order for payment (Mahnbescheid): the court has not checked the claim. If you do not owe the money, tick the objection on the form and send it off at once. It must reach the court within two weeks from the delivery: the day of delivery is written on the envelope.
    .why = Without an answer an enforcement order can follow, and then the bailiff, even if you owe nothing. A letter from a collection firm (Inkasso) is not a Mahnbescheid.

step-object-to-decision = Object to a decision
    .summary = If you do not agree with a letter from an office, you usually have one month from the day it counts as delivered. Read the last section: it says how and until when. You can send your reasons later.
    .why = Without an objection (Widerspruch) even a wrong decision becomes valid. If the note about the time limit is missing, you usually have one year. For asylum decisions of BAMF other, shorter limits apply.

due-reason-grant-month = It is paid from the month in which your application arrives. If it arrives by the last day of the month in which your studies or training begin, you lose nothing.
