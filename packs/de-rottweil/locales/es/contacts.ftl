contact-integration-page = Ciudad de Rottweil: migración e integración
    .note = Página de la ciudad sobre lo que hay para personas que son nuevas en Rottweil. Pregunte en el ayuntamiento por la oficina de integración (Fachstelle Integration).
contact-family-house = Casa multigeneracional (Mehrgenerationenhaus) Kapuziner, Rottweil
    .note = Punto de encuentro abierto para todas las personas, con café. Pregunte qué hay para personas que son nuevas en la ciudad.
