contact-welcome-center-sbh = Welcome Center Schwarzwald-Baar-Heuberg
    .note = Villingen-Schwenningen’de üç ilçenin hepsi için ücretsiz danışmanlık: uluslararası nitelikli elemanlar, meslek eğitimi yapanlar, üniversite öğrencileri, aileler ve iş yerleri için. Seminerler ve boş zaman için „Club der Kulturen“ (kültürler kulübü) de vardır. Welcome Center iş bulmaz.
