contact-district-immigration-office = Oficiul pentru străini și naturalizare (Ausländer- und Einbürgerungsbehörde), Landratsamt Schwarzwald-Baar-Kreis
    .note = Pentru tot districtul, în afară de Villingen-Schwenningen și Donaueschingen: acolo este competent orașul. Aveți nevoie de o programare. Aduceți mereu pașaportul și, dacă este nevoie, o persoană care traduce.
