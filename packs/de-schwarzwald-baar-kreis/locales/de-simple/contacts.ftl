contact-district-immigration-office = Ausländer- und Einbürgerungsbehörde, Landratsamt Schwarzwald-Baar-Kreis
    .note = Für den ganzen Landkreis, aber nicht für Villingen-Schwenningen und Donaueschingen: Dort ist die Stadt zuständig. Sie brauchen einen Termin. Bringen Sie immer Ihren Pass mit. Bringen Sie auch eine Person mit, die übersetzt, wenn das nötig ist.
