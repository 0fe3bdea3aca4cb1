step-find-a-home = Look for a home
    .summary = Search in several ways at once and have your papers ready beforehand: your ID, proof of your income and, if you have one, your employment contract.
    .why = A home of your own gives you peace and a fixed place for your post. Nobody may put you at a disadvantage on the housing market because of your origin or religion.

step-rental-scams = Spot rental scams
    .summary = Pay nothing before you have seen the flat and have a rental contract. The deposit (Kaution) is only due when the tenancy begins.
    .why = Fraudsters know that homes are scarce and ask for money for flats that are not theirs. People who pay in advance usually lose their money.

step-rental-contract = Check your rental contract
    .summary = Read the rental contract (Mietvertrag) calmly before you sign it. The deposit may be at most three months’ rent without utilities, and you may pay it in three instalments.
    .why = The contract sets out the rent, utilities, deposit and notice. Many rights are yours even if the contract says something else.

step-handover-record = Make a handover record
    .summary = When you move in, walk through the flat with the landlord. Write down damage, meter readings and keys in a handover record (Übergabeprotokoll), take photos, and both sign.
    .why = This lets you show later which damage was already there. After you move out, the landlord can still claim compensation for damage for six months.

step-electricity-internet = Set up electricity and internet
    .summary = Tell the local default supplier (Grundversorger) as soon as you use electricity in your home, or sign a contract of your own. For internet, ask for a twelve-month contract.
    .why = Without a contract of your own, the default supplier provides your electricity; you can leave it with two weeks’ notice. A new phone or internet contract may run for at most 24 months.

step-subsidised-flat = Apply for a housing certificate
    .summary = Apply to your city’s housing office for a certificate for subsidised housing (Wohnberechtigungsschein, WBS). Your income must be below the limit of your federal state, and you must be able to live here for longer.
    .why = With the WBS you may rent a subsidised flat. It is normally valid for one year.

step-housing-benefit = Apply for housing benefit
    .summary = If you earn little and pay rent, you can apply for housing benefit (Wohngeld) at your city’s housing benefit office (Wohngeldstelle).
    .why = Housing benefit helps you pay the rent. There is usually no money for the months before you apply. With an Opportunity Card (Chancenkarte) or a permit to look for work you normally get none. Ask an advice centre first.

step-notice-from-landlord = Answer a notice from your landlord
    .summary = Do not move out because of a letter: only a court can order it. If moving out would be a special hardship, object: this must reach the landlord at the latest two months before the tenancy ends. An e-mail is enough.
    .why = If it is about rent debts, go to the Jobcenter or the social welfare office today. Until two months after the eviction claim is delivered to you, paying everything can cancel a notice without notice period. Get advice in any case.
