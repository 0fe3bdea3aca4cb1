contact-district-immigration-office = Oficina de extranjería y naturalización (Ausländer- und Einbürgerungsbehörde), Landratsamt Schwarzwald-Baar-Kreis
    .note = Para todo el distrito, excepto Villingen-Schwenningen y Donaueschingen: allí es responsable la ciudad. Necesita una cita. Lleve siempre su pasaporte y, si hace falta, a una persona que traduzca.
