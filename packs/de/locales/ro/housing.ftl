step-find-a-home = Căutați o locuință
    .summary = Căutați pe mai multe căi în același timp și pregătiți actele dinainte: act de identitate, dovada venitului și, dacă îl aveți, contractul de muncă.
    .why = O locuință proprie vă dă liniște și un loc sigur pentru corespondență. Pe piața locuințelor nimeni nu are voie să vă dezavantajeze din cauza originii sau a religiei.

step-rental-scams = Recunoașteți înșelătoriile la căutarea locuinței
    .summary = Nu plătiți nimic înainte să fi văzut locuința și să aveți un contract de închiriere. Garanția (Kaution) trebuie plătită abia când începe închirierea.
    .why = Escrocii profită de faptul că locuințele sunt puține și cer bani pentru locuințe care nu le aparțin. Cine plătește dinainte pierde de cele mai multe ori banii.

step-rental-contract = Verificați contractul de închiriere
    .summary = Citiți contractul de închiriere în liniște înainte să semnați. Garanția (Kaution) poate fi de cel mult trei chirii lunare fără cheltuieli suplimentare și aveți voie să o plătiți în trei rate.
    .why = În contract scriu chiria, cheltuielile suplimentare, garanția și rezilierea. Multe drepturi le aveți și dacă în contract scrie altceva.

step-handover-record = Faceți un proces-verbal de predare (Übergabeprotokoll)
    .summary = Când vă mutați în locuință, treceți prin ea împreună cu proprietarul (Vermieter). Notați stricăciunile, valorile contoarelor și cheile, faceți fotografii și semnați amândoi.
    .why = Așa puteți arăta mai târziu ce stricăciuni erau deja înainte. După ce vă mutați din locuință, proprietarul (Vermieter) mai poate cere timp de șase luni despăgubiri pentru stricăciuni.

step-electricity-internet = Curent electric și internet
    .summary = Anunțați-vă la furnizorul de bază (Grundversorger) imediat ce consumați curent în locuință sau încheiați singur ori singură un contract. La internet, întrebați de un contract pe douăsprezece luni.
    .why = Fără contract propriu, curentul vi-l dă furnizorul de bază (Grundversorger); acest contract îl puteți rezilia cu un termen de două săptămâni. Un contract de telefon sau de internet poate avea la început o durată de cel mult 24 de luni.

step-subsidised-flat = Cereți certificatul pentru locuință subvenționată (Wohnberechtigungsschein)
    .summary = Cereți la oficiul de locuințe al orașului un certificat pentru locuință subvenționată (Wohnberechtigungsschein, WBS). Venitul dumneavoastră trebuie să fie sub limita landului și trebuie să puteți locui aici mai mult timp.
    .why = Cu WBS aveți voie să închiriați o locuință subvenționată. De regulă este valabil un an.

step-housing-benefit = Cereți ajutor pentru locuință (Wohngeld)
    .summary = Dacă câștigați puțin și plătiți chirie, puteți cere ajutor pentru locuință (Wohngeld) la biroul Wohngeldstelle al orașului.
    .why = Wohngeld este o contribuție la chirie. Pentru lunile dinaintea cererii de obicei nu se plătesc bani. Cu Chancenkarte sau cu un titlu pentru căutarea unui loc de muncă, de regulă nu îl primiți. Întrebați înainte la un birou de consiliere.

step-notice-from-landlord = Ce faceți dacă vi se reziliază închirierea
    .summary = Nu vă mutați din cauza unei scrisori: numai o instanță poate dispune asta. Dacă mutarea ar fi o situație foarte grea (Härte), contestați: contestația trebuie să ajungă la proprietar (Vermieter) cel târziu cu două luni înainte de sfârșitul închirierii. Este de ajuns un e-mail.
    .why = Dacă este vorba de datorii la chirie, mergeți chiar azi la Jobcenter sau la oficiul de asistență socială (Sozialamt). Până la două luni după comunicarea acțiunii de evacuare (Räumungsklage), plata completă poate anula o reziliere fără preaviz (fristlose Kündigung). Cereți în orice caz sfatul cuiva.
