# Asylum, temporary protection, toleration, late resettlers

step-asylum-request = Cereți azil: anunțați-vă imediat
    .summary = Spuneți la frontieră sau imediat după intrarea în țară, la un centru de primire (Aufnahmeeinrichtung), la oficiul pentru străini (Ausländerbehörde) sau la poliție, că cereți azil. Apoi mergeți fără ocol la centrul de primire care vi se spune.
    .why = Sunteți înregistrat sau înregistrată și primiți dovada de sosire (Ankunftsnachweis). Cu ea încep procedura și toate ajutoarele dumneavoastră. Fără ea primiți de obicei numai mâncare, cazare și strictul necesar pentru sănătate.

step-asylum-application = Depuneți cererea de azil la BAMF
    .summary = Mergeți la programarea care vi se spune și depuneți cererea personal la filiala (Außenstelle) Oficiului Federal pentru Migrație și Refugiați (BAMF). Predați pașaportul și alte acte pe care le aveți.
    .why = Primiți actul despre permisiunea de ședere pentru azil (Aufenthaltsgestattung). Cu el aveți voie să fiți în Germania în timpul procedurii. Cine lipsește la programare fără un motiv important primește mai puține ajutoare.

step-asylum-interview = Pregătiți audierea (Anhörung)
    .summary = Mergeți înainte la consilierea gratuită pentru procedura de azil (Asylverfahrensberatung). Povestiți la audiere (Anhörung) tot ce este important și aduceți dovezi.
    .why = Audierea este cea mai importantă programare din procedura de azil. Ce nu spuneți aici, mai târziu des nu mai contează, nici în fața instanței.

step-asylum-child = Anunțați la BAMF nașterea copilului
    .summary = Anunțați BAMF fără să așteptați dacă vi se naște un copil aici sau vine un copil mai târziu după dumneavoastră. Este valabil cât timp un părinte este în procedura de azil, și după o respingere, dacă acest părinte nu are un titlu sau are numai unul după § 25 alin. 5.
    .why = Cu anunțul, o cerere de azil pentru copil este considerată depusă. Astfel copilul primește o procedură proprie. Dacă ați primit deja protecție, întrebați oficiul pentru străini (Ausländerbehörde) de titlul pentru copil.

step-asylum-decision = A venit decizia (Bescheid): cereți sfat în aceeași zi
    .summary = Citiți ce hotărăște decizia (Bescheid) și mergeți în aceeași zi la consiliere sau la o avocată ori un avocat. La o respingere aveți pentru plângere (Klage) una sau două săptămâni de la comunicarea deciziei (Zustellung), iar când este o săptămână, tot atât și pentru cererea urgentă (Eilantrag). Ambele trebuie să ajungă la instanță în acest timp. Dacă nu este clar, Lotse calculează cu o săptămână.
    .why = Dacă termenul trece fără plângere, decizia este definitivă. Informația de la sfârșitul deciziei (Rechtsbehelfsbelehrung) spune ce este valabil pentru dumneavoastră; motivele și dovezile trebuie să ajungă la instanță în termen de o lună după comunicare. Păstrați plicul. Cu protecție deplină nu este nevoie să faceți plângere.

step-asylum-reasons = Motivați plângerea (Klage), trimiteți dovezi
    .summary = Ați făcut plângere (Klage) împotriva deciziei (Bescheid)? Scrieți tribunalului administrativ (Verwaltungsgericht), în termen de o lună după comunicarea deciziei (Zustellung), de ce este greșită și trimiteți și dovezile dumneavoastră. Totul trebuie să ajungă la instanță în acest timp.
    .why = Luna începe cu comunicarea (Zustellung), nu cu plângerea. Ce vine mai târziu, instanța poate respinge. Despre o cerere urgentă (Eilantrag) ar trebui să decidă mult mai repede: scrieți motivele acolo chiar de la început.

step-renew-asylum-paper = Prelungiți permisiunea de ședere (Gestattung) sau Duldung
    .summary = Pe actul dumneavoastră scrie până când este valabil. Mergeți cu aproximativ două săptămâni înainte la instituția care l-a emis și cereți prelungirea. Luați actul vechi.
    .why = Cu Gestattung vă dovediți identitatea. Și autoritățile și angajatorii cer un act valabil. Pentru Duldung nu plătiți nimic dacă aveți nevoie de ajutoare după legea Asylbewerberleistungsgesetz.

step-asylum-work = Muncă în procedura de azil: luați permisul
    .summary = Luați permisul de la oficiul pentru străini (Ausländerbehörde) înainte să începeți. Este posibil cel mai devreme la trei luni după înregistrare. În centrul de primire (Aufnahmeeinrichtung) sunt șase luni, dacă poate este competent alt stat UE sau v-a dat deja protecție. Agenția pentru muncă (Agentur für Arbeit) trebuie de obicei să fie de acord.
    .why = Fără permis nu aveți voie să lucrați. Nu există permis în procedura accelerată și, de obicei, pentru oameni din state de origine sigure. Pentru o formare profesională (Berufsausbildung) și după patru ani în Germania nu este nevoie de acordul agenției.

step-asylum-work-safe-origin = Stat de origine sigur: lămuriți munca
    .summary = Este statul dumneavoastră pe o listă a statelor de origine sigure (sichere Herkunftsstaaten)? Atunci munca este des interzisă. Întrebați la consiliere sau la oficiul pentru străini (Ausländerbehörde) care dintre cele două liste și care excepție este valabilă pentru dumneavoastră.
    .why = Lista germană: în procedura de azil de obicei nu există permis. Lista UE: procedura este de obicei accelerată, iar atunci nu există permis. După o respingere, cu Duldung, interdicția este valabilă pentru ambele liste. Pentru excepții contează în ce zi ați cerut azil, ați avut Duldung sau ați avut un permis de muncă.

step-asylum-benefits = Asigurați-vă ajutoarele în procedura de azil
    .summary = În procedura de azil și cu Duldung primiți ajutoare după legea Asylbewerberleistungsgesetz: cazare, mâncare, haine, ajutor medical și ceva bani. În centru multe vin ca lucruri sau pe un card de plată (Bezahlkarte).
    .why = Astfel aveți ce este necesar; pentru copii primiți și lucrurile pentru școală. Spuneți ce bani și ce venit aveți și veniți la programări, altfel se reduce. După o recunoaștere (Anerkennung) este competent de obicei Jobcenter.

step-asylum-health-care = La medic în procedura de azil
    .summary = La o boală acută, la dureri, în sarcină, pentru vaccinări și controale de prevenire primiți ajutor medical. Întrebați în centrul de cazare sau la oficiul de asistență socială (Sozialamt) dacă aveți nevoie de un card sau de un bon de tratament (Behandlungsschein).
    .why = Adulții care nu sunt angajați aleg o casă de asigurări de sănătate (Krankenkasse) abia când primesc, după 36 de luni, ajutoare ca la asistența socială (Sozialhilfe). Pentru copiii sub 18 ani este valabil de la început. Dacă viața este în pericol, sunați întotdeauna la 112.

step-asylum-child-health = Alegeți o casă de asigurări de sănătate pentru copil (Krankenkasse)
    .summary = Primește copilul dumneavoastră sub 18 ani ajutoare după legea Asylbewerberleistungsgesetz? Alegeți fără să așteptați o casă de asigurări de sănătate (Krankenkasse) pentru tratamentul lui și spuneți asta instituției care vă plătește ajutoarele.
    .why = Copilul este tratat ca la asistența socială (Sozialhilfe), deci nu numai la dureri, și primește un card de sănătate. Dacă nu alegeți nicio casă, se stabilește una pentru copil.

step-after-recognition = După recunoaștere (Anerkennung): pașii următori
    .summary = Cereți permisul de ședere (Aufenthaltserlaubnis) la oficiul pentru străini (Ausländerbehörde). Mergeți la Jobcenter dacă aveți nevoie de bani de trai, alegeți o casă de asigurări de sănătate (Krankenkasse) și întrebați de cursul de integrare (Integrationskurs).
    .why = Ca refugiat sau refugiată și cu protecție subsidiară, cardul este gratuit și valabil trei ani, la o interdicție de expulzare (Abschiebungsverbot) cel puțin un an. Refugiații care vor să își aducă familia trebuie să anunțe asta în termen de trei luni după recunoașterea definitivă (Anerkennung). Călătoriile în țara de origine trebuie să le anunțați înainte.

step-residence-obligation = Înainte de mutare: verificați regula de domiciliu
    .summary = Cu protecție sau cu un titlu după § 24 trebuie de obicei să locuiți trei ani în landul dumneavoastră, uneori într-o anumită localitate. În procedura de azil și cu Duldung locuiți unde s-a stabilit. Faceți o cerere înainte de fiecare mutare.
    .why = Pentru muncă, formare profesională (Ausbildung), studii, un curs sau familia apropiată, regula poate să nu se aplice sau poate fi ridicată. Cine se mută pur și simplu riscă o amendă și de obicei nu primește bani în noua localitate.

step-temporary-protection-permit = Cereți permisul de ședere după § 24 (Aufenthaltserlaubnis)
    .summary = Înregistrați-vă și cereți permisul de ședere (Aufenthaltserlaubnis, § 24 AufenthG) în termen de 90 de zile după prima intrare în țară. Atât timp aveți voie să fiți aici fără titlu, dacă ați venit până la 4 decembrie 2026.
    .why = Cu cererea, șederea rămâne permisă până la decizie. Adeverința provizorie de ședere (Fiktionsbescheinigung) ajută la Jobcenter. Cu permisul aveți voie să lucrați. Această protecție este stabilită până la 4 martie 2027.

step-temporary-protection-2027 = § 24: uitați-vă din nou din ianuarie 2027
    .summary = Întrebați din ianuarie 2027 la oficiul pentru străini (Ausländerbehörde) sau la consiliere cum continuă § 24. Dacă până atunci nu există o regulă nouă, cereți cel târziu la 4 martie 2027 prelungirea sau un alt titlu.
    .why = Cardurile care erau valabile la 1 februarie 2026 sunt de obicei valabile de la sine până la 4 martie 2027. Pentru timpul de după, în legea pe care o cunoaștem (august 2026) nu scrie încă nimic.

step-toleration-rights = Cu Duldung (ședere tolerată): cunoașteți drepturile, cereți sfat
    .summary = Cereți consiliere despre ce este posibil cu Duldung: muncă, formare profesională (Ausbildung) și căi spre un permis de ședere (Aufenthaltserlaubnis). Întrebați oficiul pentru străini (Ausländerbehörde) înainte de orice muncă și păstrați toate dovezile.
    .why = Duldung nu este un titlu de ședere (Aufenthaltstitel), dar poate duce la unul. Dacă o boală este un motiv împotriva expulzării, trebuie să prezentați fără să așteptați certificatul medical amănunțit.

step-clarify-identity = Clarificați identitatea, strângeți dovezi
    .summary = Cu Duldung trebuie să vă ocupați de un pașaport, în măsura în care vi se poate cere. Mergeți mai întâi la consiliere, mai ales înaintea unei vizite la ambasadă. Notați fiecare pas cu data.
    .why = Pentru o formare profesională (Ausbildung) contează dacă identitatea a fost clarificată în primele șase luni după intrarea în țară sau dacă până atunci ați făcut tot ce vi se poate cere. Puteți face totul și mai târziu, și ajută.

step-training-toleration = Pregătiți formarea profesională cu Duldung
    .summary = Aveți un contract de formare profesională (Ausbildungsvertrag)? Cereți permisul de ședere (Aufenthaltserlaubnis, § 16g) sau Duldung pentru formare profesională (Ausbildungsduldung, § 60c), cel mai devreme cu șapte luni înainte de început. De obicei trebuie să aveți înainte trei luni o Duldung.
    .why = Cu ele aveți voie să rămâneți pentru toată formarea. După aceea există pentru munca în profesia învățată un permis de ședere (Aufenthaltserlaubnis) pentru doi ani. Dacă ați început în procedura de azil, puteți continua după o respingere.

step-permit-from-toleration = Verificați dreptul de a rămâne (§§ 25a, 25b)
    .summary = Cereți să se verifice dacă primiți un permis de ședere (Aufenthaltserlaubnis): sub 27 de ani după trei ani aici, cu școală sau diplomă (§ 25a); altfel după șase ani, cu un copil minor după patru (§ 25b).
    .why = Astfel din Duldung se face o ședere sigură. Cererea după § 25a trebuie să o faceți înainte de a împlini 27 de ani. Pentru § 25b aveți nevoie de obicei de venit propriu și de germană simplă (A2).

step-resettler-reception = Prezentați-vă la prima primire a federației (Erstaufnahme)
    .summary = După intrarea în țară mergeți imediat la centrul de primire al federației (Erstaufnahmeeinrichtung) din Friedland și înregistrați-vă. Luați decizia de primire (Aufnahmebescheid) și actele întregii familii.
    .why = Înregistrarea este obligatorie. Primiți fișa de înregistrare (Registrierschein), iar Oficiul Federal de Administrație (Bundesverwaltungsamt) stabilește în ce land vă mutați. Un alt land nu este obligat să vă primească.

step-resettler-name = Declarați numele în formă germană
    .summary = Vreți să renunțați la patronimic (Vatersname), să purtați numele în formă germană sau să alegeți ca soți un nume de familie comun (Ehename)? Declarați asta la Oficiul Federal de Administrație (Bundesverwaltungsamt) în timpul repartizării sau mai târziu la oficiul de stare civilă (Standesamt).
    .why = Declarația este voluntară și nu costă nimic. Cel mai bine o dați înainte ca adeverința și actul de identitate să fie emise pe numele vechi.

step-resettler-certificate = Verificați adeverința de repatriat (Spätaussiedler)
    .summary = Oficiul Federal de Administrație (Bundesverwaltungsamt) vă trimite de la sine adeverința după § 15 BVFG. Pentru asta, înregistrați-vă la locul de domiciliu. Verificați numele și datele și întrebați dacă nu vine mult timp.
    .why = Cu adeverința deveniți cetățean german sau cetățeană germană. Multe autorități o cer. Până vine, ajută fișa de înregistrare (Registrierschein).

step-resettler-id-card = Cereți cartea de identitate germană (Personalausweis)
    .summary = Cereți la biroul de evidență a populației (Meldebehörde), pentru toți de la 16 ani, o carte de identitate germană (Personalausweis) sau un pașaport. Luați adeverința după § 15 BVFG. Și copiii mai mici pot primi un act.
    .why = Germanii de la 16 ani trebuie să aibă o carte de identitate sau un pașaport valabil. Cartea de identitate costă 46 de euro, sub 24 de ani 27,60 euro.

step-resettler-aid = Cereți ajutoarele pentru repatriați (Spätaussiedler)
    .summary = Întrebați Oficiul Federal de Administrație (Bundesverwaltungsamt) de ajutorul unic de tranziție (Überbrückungshilfe). Sunteți născut sau născută înainte de 1 aprilie 1956 și a trebuit să trăiți în Uniunea Sovietică sub pază (Gewahrsam)? Cereți și ajutorul de integrare (Eingliederungshilfe).
    .why = Ajutorul de integrare (Eingliederungshilfe) este de 2.046 de euro, pentru cei născuți înainte de 1946 de 3.068 de euro. Se dă numai la cerere și numai până la trei ani după luna în care a fost emisă adeverința.
