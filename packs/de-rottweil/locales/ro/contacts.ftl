contact-integration-page = Orașul Rottweil: migrație și integrare
    .note = Pagina orașului despre oferte pentru oamenii care sunt noi în Rottweil. Întrebați la primărie (Rathaus) de biroul pentru integrare (Fachstelle Integration).
contact-family-house = Casa multigenerațională (Mehrgenerationenhaus) Kapuziner, Rottweil
    .note = Loc de întâlnire deschis pentru toți, cu cafenea. Întrebați ce există pentru oamenii care sunt noi în oraș.
