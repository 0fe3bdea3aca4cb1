step-school-registration = Zapisać dziecko do szkoły
    .summary = Proszę zapisać dziecko w szkole w pobliżu lub w urzędzie oświaty (Schulamt). Nowym rodzinom często pomaga gminne centrum integracji (Kommunales Integrationszentrum, KI). Dziecko, które do 30 września kończy sześć lat, idzie do szkoły 1 sierpnia tego samego roku.
    .why = W Nadrenii Północnej-Westfalii wszystkie dzieci, które tu mieszkają, muszą chodzić do szkoły. Dla dzieci w procedurze azylowej obowiązek zaczyna się, gdy rodzina ma przydzielone miasto lub gminę.
