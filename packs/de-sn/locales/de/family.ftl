step-school-registration = Kind in der Schule anmelden
    .summary = Gehen Sie zuerst zur kostenlosen „Besonderen Bildungsberatung“ im Landesamt für Schule und Bildung (LaSuB). Dort bekommt ein Kind, das noch Deutsch lernt, meist einen Platz in einer Vorbereitungsklasse. Wer über 18 ist und das Abitur machen will, bewirbt sich bei einem Kolleg.
    .why = In Sachsen müssen alle Kinder, die hier wohnen, zur Schule gehen. Der Aufenthaltsstatus spielt keine Rolle.
