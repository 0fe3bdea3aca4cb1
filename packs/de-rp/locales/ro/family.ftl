step-school-registration = Înscrieți copilul la școală
    .summary = Înscrieți copilul la o școală din apropiere. Copilul care împlinește șase ani până la 31 august începe școala în același an; la cerere se poate și mai devreme sau mai târziu.
    .why = În Renania-Palatinat, toți copiii care locuiesc aici trebuie să meargă la școală, de obicei doisprezece ani școlari. Pentru copiii din procedura de azil, obligația începe când familia este repartizată la o comună. Înainte au în centrul de primire (Aufnahmeeinrichtung) dreptul la o ofertă școlară.
