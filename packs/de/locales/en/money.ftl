step-tax-id = Keep your tax ID safe
    .summary = After you register your address, your tax identification number (Steuer-ID, IdNr) arrives by post. Keep the letter safe and give the number to your employer.
    .why = Without the number, employers often have to deduct too much tax. You also need it for child benefit.

step-bank-account = Open a bank account
    .summary = Open a current account (Girokonto). If a bank does not accept you, ask for a basic account (Basiskonto): you have a right to one, even with no fixed address, during the asylum procedure or with a toleration (Duldung).
    .why = Wages, rent and most benefits are paid through an account. The bank must accept your application for a basic account within ten business days, or refuse it in writing with reasons.

step-tax-class = Check your tax class
    .summary = Look at your payslip to see whether your tax class (Steuerklasse) is right. Married people and single parents can have it changed at the tax office (Finanzamt).
    .why = The tax class decides how much of your pay reaches you each month. If your situation changes so that you would owe more tax, you must report it.

step-broadcast-fee = Sort out the broadcasting fee
    .summary = One adult in each home pays the broadcasting fee (Rundfunkbeitrag). Register, or say who in your home already pays.
    .why = The fee is compulsory, even without a television. If you register late you pay for the earlier months too; people on certain benefits can apply not to pay.

step-liability-insurance = Take out liability insurance
    .summary = Think about taking out private liability insurance (Privathaftpflicht). It is voluntary, but usually strongly recommended.
    .why = If you cause damage by accident, you have to pay for it. The insurance pays, for example, if you injure someone with your bicycle.

step-tax-return = File a tax return
    .summary = After your first year, check whether you must file a tax return (Steuererklärung) or whether it is worth it. You can do it free of charge online with ELSTER.
    .why = You often get money back. It is only compulsory in certain cases, for example with several employers at the same time; then the deadline is usually 31 July of the following year.

step-church-tax = Understand church tax
    .summary = When you register your address, you are usually asked about your religion. If you belong to a church or community that levies taxes, church tax (Kirchensteuer) can be taken from your pay.
    .why = If you do not belong to such a community, you pay no church tax. Make sure that what is recorded is right.

step-credit-record = Get your credit record
    .summary = Many landlords want to see whether you pay your bills (Bonitätsauskunft). The copy of your data from SCHUFA is free; it is meant for you yourself.
    .why = If you are new here, you often have no record yet. That is all right: show your employment contract and payslips instead, or name someone who will vouch for your rent.

step-basic-income-support = Check basic income support
    .summary = If you do not have enough to live on, the Jobcenter may help with basic income support (Grundsicherungsgeld, formerly Bürgergeld). If you are not a German citizen, get advice before you apply.
    .why = Not everyone can get it: many people cannot in their first three months, and nobody who receives asylum seekers’ benefits can. With some residence titles, applying can have consequences.

step-asylum-benefits = Benefits in the asylum procedure
    .summary = During the asylum procedure you receive benefits under the Asylum Seekers’ Benefits Act (Asylbewerberleistungsgesetz): a place to live, food, clothing and some money. In a centre they often come as goods or on a payment card.
    .why = This covers what you need, including medical help. After you are recognised, the Jobcenter is usually responsible for you.
