contact-district-immigration-office = Ausländer- und Einbürgerungsbehörde, Landratsamt Schwarzwald-Baar-Kreis
    .note = Für den ganzen Landkreis außer Villingen-Schwenningen und Donaueschingen: Dort ist die Stadt zuständig. Sie brauchen einen Termin. Bringen Sie immer Ihren Pass mit und, wenn nötig, eine Person, die übersetzt.
contact-district-driving-licence-office = Führerscheinstelle, Landratsamt Schwarzwald-Baar-Kreis
    .note = Für den ganzen Landkreis, auch für Villingen-Schwenningen und Donaueschingen.
contact-district-vehicle-office = Kfz-Zulassungsstelle, Landratsamt Schwarzwald-Baar-Kreis
    .note = In Villingen und in Donaueschingen. Buchen Sie vorher einen Termin.
contact-district-youth-welfare-office = Jugendamt, Landratsamt Schwarzwald-Baar-Kreis
    .note = Wohnen Sie in Villingen-Schwenningen, fragen Sie, ob das Jugendamt der Stadt oder des Landkreises zuständig ist.
