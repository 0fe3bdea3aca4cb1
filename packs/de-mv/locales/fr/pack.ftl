pack-name = Mecklembourg-Poméranie-Occidentale
