# Residence

step-before-entry = Obțineți viza și actele înainte de călătorie
    .summary = Vreți să rămâneți mai mult de 90 de zile? Atunci aveți nevoie de obicei, deja înainte de călătorie, de o viză națională (D) de la ambasada germană. Aduceți certificatele și diplomele în original, unde trebuie cu apostilă și traducere.
    .why = Fără viza potrivită, autoritatea refuză de obicei titlul de ședere (Aufenthaltstitel) în Germania. Nu au nevoie de viză cetățenii din Australia, Israel, Japonia, Canada, Noua Zeelandă, Coreea de Sud, SUA și Regatul Unit.

step-residence-permit = Cereți titlul de ședere (Aufenthaltstitel)
    .summary = Faceți cererea la oficiul pentru străini (Ausländerbehörde) înainte să vă expire viza, chiar dacă mai lipsesc acte. Ați venit fără viză, de exemplu ca cetățean sau cetățeană din SUA sau Japonia? Atunci aveți 90 de zile de la intrarea în țară.
    .why = Cu o viză D, după cerere vă păstrați drepturile până când decide autoritatea. Adeverința provizorie de ședere (Fiktionsbescheinigung) dovedește asta. O viză Schengen nu devine mai lungă prin cerere.

step-extend-residence-permit = Prelungiți titlul de ședere (Aufenthaltstitel)
    .summary = Cereți prelungirea la oficiul pentru străini (Ausländerbehörde) înainte să se termine titlul, chiar dacă mai lipsesc acte. Cererea unei programări nu este de ajuns. Scrieți: „Ich beantrage die Verlängerung.” (Cer prelungirea.) Cereți adeverința provizorie de ședere (Fiktionsbescheinigung).
    .why = După o cerere la timp, titlul rămâne valabil, și dreptul de a lucra, până când decide autoritatea. Fără cerere se stinge cu ultima zi, iar angajatorul nu mai are voie să vă țină la lucru.

step-renew-provisional-certificate = Reînnoiți adeverința provizorie (Fiktionsbescheinigung)
    .summary = Uitați-vă până când este valabilă adeverința provizorie de ședere (Fiktionsbescheinigung). Oficiul pentru străini (Ausländerbehörde) nu a decis încă despre cererea dumneavoastră? Cereți din timp un act nou.
    .why = Drepturile din cerere sunt valabile până la decizie, chiar dacă actul expiră. Fără un act valabil, însă, le puteți dovedi greu angajatorilor și autorităților.

step-child-residence-permit = Lămuriți titlul de ședere al bebelușului (Aufenthaltstitel)
    .summary = Copilul dumneavoastră s-a născut în Germania și nu este nici german, nici cetățean UE? Întrebați în curând oficiul pentru străini (Ausländerbehörde) de titlul lui, în cel mult șase luni după naștere. În procedura de azil: anunțați imediat nașterea la BAMF.
    .why = Dacă ambii părinți au un permis de ședere (Aufenthaltserlaubnis) sau un permis de stabilire (Niederlassungserlaubnis), copilul primește titlul fără cerere. Este valabil și dacă un părinte îl are și are singur autoritatea părintească (Sorgerecht). Altfel trebuie să cereți titlul.

step-mobile-eu-title = Cu titlu din UE: faceți o cerere aici
    .summary = Aveți un titlu de ședere (Aufenthaltstitel) din altă țară UE? Pentru a trăi în Germania nu este de ajuns. Cu o Carte albastră a UE (Blaue Karte EU) pe care o aveți acolo de douăsprezece luni, faceți cererea aici în prima lună după intrarea în țară.
    .why = Cu Cartea albastră depuneți cererea completă: cel târziu la 30 de zile după aceea începe dreptul dumneavoastră de a lucra aici. Cu alte titluri, cererea aici este posibilă numai dacă aveți drept la titlul german, și numai în primele 90 de zile.

step-free-movement = Strângeți dovezi pentru libera circulație (Freizügigkeit)
    .summary = Ca cetățean sau cetățeană din UE sau SEE nu aveți nevoie de titlu de ședere (Aufenthaltstitel). Păstrați dovezi despre muncă sau studii, venit și asigurarea de sănătate. Pentru Elveția este valabil un acord propriu.
    .why = După trei luni, oficiul pentru străini (Ausländerbehörde) are voie să ceară aceste dovezi. După cinci ani aveți un drept de ședere permanentă (Daueraufenthaltsrecht).

step-swiss-notification = Anunțați șederea la oficiul pentru străini (Ausländerbehörde)
    .summary = Ca cetățean sau cetățeană din Elveția nu aveți nevoie de titlu de ședere (Aufenthaltstitel). Trebuie însă să vă anunțați șederea la oficiul pentru străini (Ausländerbehörde), în termen de trei luni după intrarea în țară: cu adresa, scopul, începutul și durata.
    .why = Este o obligație prin lege. La cerere primiți un card care vă arată dreptul. Costă 46 de euro, iar dacă nu aveți încă 24 de ani 27,60 euro.

step-eu-family-card = Luați cartea de ședere ca familie UE (Aufenthaltskarte)
    .summary = Faceți parte din familia unei persoane din UE sau SEE? Atunci nu aveți nevoie de titlu de ședere (Aufenthaltstitel). Dați oficiului pentru străini (Ausländerbehörde) datele dumneavoastră: pașaportul, dovada rudeniei și confirmarea de înregistrare (Meldebestätigung) a persoanei din UE.
    .why = Aveți voie să trăiți și să lucrați aici, și înainte să vină cardul. Adeverința o primiți imediat, iar cardul în termen de șase luni. Este valabil de obicei cinci ani.

step-permanent-residence-eu = Cereți adeverința de ședere permanentă (Daueraufenthaltsrecht)
    .summary = Trăiți aici legal de cinci ani ca cetățean UE sau ca membru al familiei unui cetățean UE? Atunci aveți un drept de ședere permanentă (Daueraufenthaltsrecht). Cetățenii UE primesc o adeverință, membrii familiei din alte țări cer cardul de ședere permanentă (Daueraufenthaltskarte).
    .why = Dreptul rămâne, chiar dacă nu mai lucrați. Adeverința pentru cetățenii UE costă 10 euro. Cardul pentru membrii familiei vine în termen de șase luni după cerere.

step-withdrawal-agreement-document = Verificați Aufenthaltsdokument-GB
    .summary = Ca britanic sau britanică ați trăit aici deja înainte de 2021? Atunci dreptul dumneavoastră din acordul de retragere (Austrittsabkommen) rămâne valabil fără cerere. Uitați-vă până când este valabil Aufenthaltsdokument-GB și cereți din timp unul nou.
    .why = Dreptul nu se termină odată cu cardul, dar cu el îl dovediți. Aveți drept de ședere permanentă? Atunci cereți să se scrie pe el cuvântul „Daueraufenthalt” (ședere permanentă).

step-report-job-end = Anunțați sfârșitul muncii sau al formării profesionale
    .summary = Aveți un titlu pentru muncă, activitate independentă, studii sau formare profesională (Ausbildung), și aceasta se termină mai devreme decât era planificat? Spuneți asta oficiului pentru străini (Ausländerbehörde) în termen de două săptămâni după ce ați aflat.
    .why = Este o obligație, altfel riscați o amendă. Cine are un titlu pentru o muncă și anunță sfârșitul păstrează după aceea cel puțin șase luni pentru căutare, dar niciodată mai mult decât este valabil cardul.

step-passport-renewal = Reînnoiți pașaportul din timp
    .summary = Uitați-vă până când este valabil pașaportul. Cereți-l pe cel nou atât de devreme, încât să vină înainte să expire cel vechi. Cetățenii UE au nevoie de un pașaport sau de o carte de identitate valabilă.
    .why = Este o obligație. Fără pașaport valabil, un titlu de ședere (Aufenthaltstitel) de obicei nu este prelungit. Veniți dintr-o țară din afara UE și ați pierdut pașaportul? Anunțați asta imediat la oficiul pentru străini (Ausländerbehörde).

step-online-id = Activați actul de identitate online (Online-Ausweis)
    .summary = Titlul dumneavoastră de ședere electronic (elektronischer Aufenthaltstitel, eAT), cardul de la oficiul pentru străini (Ausländerbehörde), are o funcție online. Cetățenii din UE și SEE pot comanda un card eID (eID-Karte), cetățenii din Elveția nu.
    .why = Cu actul de identitate online (Online-Ausweis) puteți face unele cereri de acasă și scăpați de programări.

step-family-reunification = Aduceți familia (Familiennachzug)
    .summary = Soția, soțul, partenerii înregistrați și copiii sub 18 ani cer o viză la ambasada germană. Sunteți recunoscut sau recunoscută ca refugiat? Anunțați chiar dumneavoastră aducerea familiei la oficiul pentru străini (Ausländerbehörde), în termen de trei luni după recunoașterea definitivă (Anerkennung).
    .why = Anunțul dumneavoastră păstrează termenul: atunci nu este nevoie să dovediți venitul și locuința. La protecția subsidiară, aducerea familiei este suspendată până la 23 iulie 2027, în afară de cazuri foarte grele (Härtefälle). Cel mai ușor este la germani și cetățeni UE.

step-own-right-after-separation = După despărțire: lămuriți șederea
    .summary = Aveți titlul prin căsătorie sau parteneriat înregistrat și trăiți despărțiți? Cereți sfat devreme. După trei ani împreună în Germania, titlul este de obicei prelungit ca drept propriu pentru un an.
    .why = În cazuri foarte grele (Härtefälle) se poate imediat, mai ales la violență în familie. Banii de la Jobcenter de obicei nu dăunează în acest singur an. Dacă soțul sau soția este ori a fost cetățean UE, sunt valabile reguli proprii.

step-settlement-permit = Cereți permisul de stabilire (Niederlassungserlaubnis)
    .summary = Cu el rămâneți fără dată de sfârșit. Cu Cartea albastră a UE (Blaue Karte EU) se poate după 27 de luni, cu germană B1 după 21. Lucrătorii calificați, soții germanilor și unii care lucrează independent așteaptă trei ani, cei mai mulți alții cinci.
    .why = Atunci nu mai este nevoie să prelungiți nimic. De obicei aveți nevoie de contribuții la pensie, germană B1 și testul „Leben in Deutschland”. Cu un titlu pentru studii sau formare profesională (Ausbildung) și cu Chancenkarte încă nu se poate.

step-naturalisation = Cereți naturalizarea (Einbürgerung)
    .summary = După cinci ani de ședere legală puteți cere naturalizarea (Einbürgerung), ca soț sau soție a unei persoane germane după trei. Aveți nevoie de obicei de germană B1, de un test reușit și de venit propriu.
    .why = Cu pașaportul german aveți voie să trăiți întotdeauna aici și să votați la toate alegerile. Cu § 24, cu Duldung sau cu un titlu pentru studii, formare profesională (Ausbildung) sau căutarea unui loc de muncă încă nu se poate. Pentru un copil costă 51 de euro.

step-travel-with-permit = Verificați actele înainte de o călătorie
    .summary = Luați în călătorii pașaportul valabil și cardul cu titlul de ședere (Aufenthaltstitel, eAT). Nu rămâneți mai mult de șase luni în străinătate fără să întrebați înainte oficiul pentru străini (Ausländerbehörde).
    .why = După șase luni în străinătate titlul se poate stinge, cu Cartea albastră a UE (Blaue Karte EU) și pentru familia celui care o are, după douăsprezece. Ați primit protecție aici? Anunțați înainte la oficiul pentru străini (Ausländerbehörde) călătoriile în țara dumneavoastră de origine.
