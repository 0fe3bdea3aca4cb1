contact-rp-stuttgart-health = Regierungspräsidium Stuttgart: Anerkennung von Gesundheitsberufen
    .note = Zuständig für alle Gesundheitsberufe in ganz Baden-Württemberg, zum Beispiel Pflege und Medizin. Stellen Sie Ihren Antrag nur in einem Bundesland.
contact-iq-network-bw = Netzwerk IQ Baden-Württemberg: Anerkennungsberatung
    .note = Kostenlose Beratung zur Anerkennung Ihres Berufs in Baden-Württemberg.
