contact-district-immigration-office = Urząd ds. cudzoziemców i naturalizacji (Ausländer- und Einbürgerungsbehörde), starostwo (Landratsamt) Schwarzwald-Baar-Kreis
    .note = Dla całego powiatu poza Villingen-Schwenningen i Donaueschingen: tam właściwe jest miasto. Potrzebny jest termin. Proszę zawsze zabrać paszport i, jeśli trzeba, osobę, która tłumaczy.
