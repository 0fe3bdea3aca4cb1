search-field = Ce căutați?
    .placeholder = Anmeldung, grădiniță, medic…
search-clear = Goliți câmpul
search-languages = Puteți scrie în limba dumneavoastră sau în germană. Ajută și un cuvânt dintr-o scrisoare de la o instituție.
search-recent = Căutate recent
search-recent-explain = Rămâne pe acest dispozitiv.
search-recent-clear = Ștergeți lista
search-examples = De exemplu
search-example-address = Anmeldung
search-example-childcare = grădiniță
search-example-doctor = medic
search-found =
    { $count ->
        [one] { $count } rezultat
        [few] { $count } rezultate
       *[other] { $count } de rezultate
    }
search-steps = Pași
search-papers = Acte
search-show-all = Afișați toate ({ $count })
search-also-called = Se mai numește:
search-page-language = Pagină în: { $language }
search-suggestions = Ați vrut să spuneți:
search-nothing = Din păcate nu am găsit nimic.
search-nothing-do = Încercați cu alt cuvânt.
search-ask-somebody = Întrebați un om
