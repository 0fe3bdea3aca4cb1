contact-district-immigration-office = Yabancılar ve vatandaşlık dairesi (Ausländer- und Einbürgerungsbehörde), Schwarzwald-Baar ilçe idaresi (Landratsamt)
    .note = Villingen-Schwenningen ve Donaueschingen hariç bütün ilçe için: Orada şehir yetkilidir. Randevu gerekir. Pasaportunuzu her zaman getirin, gerekirse tercüme eden bir kişiyi de.
