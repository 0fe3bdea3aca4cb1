step-teacher-recognition = Als Lehrkraft anerkennen lassen
    .summary = Lassen Sie sich zuerst beraten. In Sachsen-Anhalt entscheidet das Landesprüfungsamt für Lehrämter im LISA in Halle (Saale).
    .why = Oft verlangt das Land zwei Unterrichtsfächer und sehr gutes Deutsch, und oft gehört ein Lehrgang oder eine Prüfung dazu. Eine frühe Beratung spart Zeit und Geld.
