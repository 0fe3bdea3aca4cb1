contact-immigration-office = Oficiul pentru străini (Ausländerbehörde) al orașului Tuttlingen
    .note = Pentru orașul Tuttlingen nu este competentă administrația districtului (Landratsamt). Adresa și telefonul orașului le găsiți pe bamf-navi.bamf.de. Întrebați înainte de o programare.
contact-integration-page = Orașul Tuttlingen: integrare
    .note = Pagina orașului despre sprijin pentru limbă, lucrul cu tinerii și întâlniri pentru oamenii care sunt noi în Tuttlingen.
contact-integration-managers = Managementul de integrare (Integrationsmanagement) al orașului Tuttlingen
    .note = Din 2018 orașul ajută cu manageri de integrare (Integrationsmanagerinnen, Integrationsmanager) la scrisori, locuință, școală și muncă. Datele sunt din 2019: întrebați la primărie (Rathaus) cum îi contactați.
contact-awo-youth-migration-service = Serviciul pentru tineri migranți (Jugendmigrationsdienst, JMD) al AWO în Tuttlingen
    .note = Consiliere pentru tineri de la 12 la 27 de ani. Adresa și telefonul le găsiți pe bamf-navi.bamf.de.
