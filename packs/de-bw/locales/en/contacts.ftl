contact-rp-stuttgart-health = Regierungspräsidium Stuttgart: recognition of health professions
    .note = Responsible for all health professions in the whole of Baden-Württemberg, for example nursing and medicine. Apply in one federal state only.
contact-iq-network-bw = IQ Network (Netzwerk IQ) Baden-Württemberg: recognition advice
    .note = Free advice on having your profession recognised in Baden-Württemberg.
