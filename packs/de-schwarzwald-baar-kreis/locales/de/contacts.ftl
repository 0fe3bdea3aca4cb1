contact-district-immigration-office = Ausländer- und Einbürgerungsbehörde, Landratsamt Schwarzwald-Baar-Kreis
    .note = Für den ganzen Landkreis außer Villingen-Schwenningen und Donaueschingen: Dort ist die Stadt zuständig. Sie brauchen einen Termin. Bringen Sie immer Ihren Pass mit und, wenn nötig, eine Person, die übersetzt.
