step-school-registration = Kind in der Schule anmelden
    .summary = Gehen Sie zuerst zur kostenlosen „Besonderen Bildungsberatung“ im Landesamt für Schule und Bildung (LaSuB). Lernt Ihr Kind noch Deutsch? Dann bekommt es dort meist einen Platz in einer Vorbereitungsklasse. Wer über 18 ist und das Abitur (Abschluss für das Studium) machen will, bewirbt sich bei einem Kolleg (Schule für Erwachsene).
    .why = In Sachsen müssen alle Kinder, die hier wohnen, zur Schule gehen. Der Aufenthaltsstatus ist dafür egal.
