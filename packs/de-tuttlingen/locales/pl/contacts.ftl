contact-immigration-office = Urząd ds. cudzoziemców (Ausländerbehörde) miasta Tuttlingen
    .note = Dla miasta Tuttlingen starostwo (Landratsamt) nie jest właściwe. Adres i telefon miasta znajdą Państwo na bamf-navi.bamf.de. Proszę najpierw zapytać o termin.
contact-integration-page = Miasto Tuttlingen: integracja
    .note = Strona miasta o nauce języka, pracy z młodzieżą i spotkaniach dla ludzi, którzy są nowi w Tuttlingen.
contact-integration-managers = Opieka integracyjna (Integrationsmanagement) miasta Tuttlingen
    .note = Od 2018 roku miasto pomaga przez opiekunki i opiekunów integracyjnych przy listach, mieszkaniu, szkole i pracy. Dane są z 2019 roku: proszę zapytać w ratuszu, jak się z nimi skontaktować.
contact-awo-youth-migration-service = Służba migracyjna dla młodzieży (Jugendmigrationsdienst, JMD) AWO w Tuttlingen
    .note = Porada dla młodych ludzi od 12 do 27 lat. Adres i telefon znajdą Państwo na bamf-navi.bamf.de.
