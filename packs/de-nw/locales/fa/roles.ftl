role-municipal-integration-centre = مرکز ادغام شهری (Kommunales Integrationszentrum, KI)
    .find = در شهرداری شهر خود یا در اداره شهرستان (Kreisverwaltung) سراغ مرکز ادغام شهری (Kommunales Integrationszentrum) را بگیرید.
