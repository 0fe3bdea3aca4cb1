contact-integration-page = Stadt Rottweil: Migration und Integration
    .note = Seite der Stadt: Was gibt es für Menschen, die neu in Rottweil sind? Fragen Sie im Rathaus nach der Fachstelle Integration.
contact-family-house = Mehrgenerationenhaus Kapuziner, Rottweil
    .note = Offener Treffpunkt für alle, mit Café. Fragen Sie: Was gibt es für Menschen, die neu in der Stadt sind?
