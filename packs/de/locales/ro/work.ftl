step-work-permission = Verificați: am voie să lucrez?
    .summary = Citiți titlul de ședere (Aufenthaltstitel) și foaia suplimentară (Zusatzblatt). Acolo scrie dacă aveți voie să lucrați și ce. Cu permisiunea de ședere pentru azil (Aufenthaltsgestattung) sau cu Duldung aveți nevoie pentru orice muncă de un permis de la oficiul pentru străini (Ausländerbehörde).
    .why = Un titlu de ședere (Aufenthaltstitel) permite munca, dacă nicio lege nu o interzice sau nu o limitează. Munca fără permis poate dăuna șederii dumneavoastră.

step-employment-contract = Verificați contractul de muncă (Arbeitsvertrag)
    .summary = Citiți contractul în liniște înainte să semnați. Salariul minim (Mindestlohn) este de { -figure-minimum-wage } euro brut pe oră ({ -year-minimum-wage }). De obicei crește la 1 ianuarie.
    .why = Aveți drepturi, și fără germană bună: salariul minim (Mindestlohn), cel puțin patru săptămâni de concediu, concediere numai pe hârtie. Ce este cel mai important din contract trebuie să vă dea angajatorul pe hârtie sau ca fișier.

step-change-employer = Întrebați înainte de a schimba postul
    .summary = Titlul dumneavoastră este valabil de obicei numai pentru postul care scrie în el. Întrebați oficiul pentru străini (Ausländerbehörde) înainte să începeți în altă parte. Cu Cartea albastră a UE (Blaue Karte EU) aveți voie să schimbați postul, dar în primul an anunțați schimbarea imediat.
    .why = O altă muncă fără permis este interzisă. Riscați o amendă de până la 5.000 de euro și probleme cu șederea. Schimbarea nu costă nimic. Demisionați abia când aveți permisul nou.

step-fair-integration = Faire Integration: cunoașteți consilierea
    .summary = „Faire Integration” dă sfaturi gratuite despre muncă și drepturi oamenilor din țări din afara UE, în multe limbi. Țineți minte biroul din landul dumneavoastră.
    .why = Acolo vi se dă ajutor, de exemplu, dacă nu primiți salariul, lucrați prea mult sau sunteți concediat ori concediată. Dacă un angajator v-a adus la muncă din străinătate, trebuie să vă spună de această consiliere cel târziu în prima zi de lucru.

step-blue-card = Verificați Cartea albastră a UE (Blaue Karte EU)
    .summary = Cu diplomă universitară și un post potrivit puteți cere Cartea albastră a UE (Blaue Karte EU). Salariul trebuie să fie de cel puțin { -figure-blue-card-salary } euro brut pe an ({ -year-blue-card-salary }), în profesii cu lipsă de personal (Engpassberufe) și cu diplomă nouă { -figure-blue-card-salary-shortage } euro.
    .why = Puteți rămâne permanent deja după 27 de luni, cu germană B1 după 21 de luni, și aveți voie să schimbați postul fără permis. În IT este de ajuns și experiența profesională. În profesiile reglementate aveți nevoie mai întâi de permisul de exercitare.

step-skilled-worker-permit = Cereți ședere ca lucrător calificat (Fachkraft)
    .summary = Cu o formare profesională (Ausbildung) sau studii recunoscute și un post calificat puteți primi titlul de ședere (Aufenthaltstitel) ca lucrător calificat (Fachkraft). Este valabil pentru acest post: înaintea unei schimbări întrebați oficiul pentru străini (Ausländerbehörde).
    .why = Dacă îndepliniți condițiile, aveți dreptul la el. Dacă la prima cerere aveți peste 45 de ani, aveți nevoie de cel puțin { -figure-skilled-worker-salary-over-45 } euro pe an ({ -year-skilled-worker-salary-over-45 }) sau de o pensie suficientă.

step-opportunity-card = Verificați Chancenkarte (cardul de oportunități)
    .summary = Cu Chancenkarte aveți voie să căutați de lucru până la un an. O cereți la ambasadă, înainte de călătorie. În Germania se poate numai dacă aveți deja un titlu pentru muncă, studii sau formare profesională (Ausbildung).
    .why = Ați intrat fără viză și nu aveți titlu de ședere (Aufenthaltstitel)? Atunci nu primiți cardul aici. Cu cardul aveți voie să lucrați până la 20 de ore pe săptămână și să lucrați de probă. Ajutorul de bază (Grundsicherungsgeld) nu se dă.

step-student-jobs = Munca în timpul studiilor
    .summary = Cu titlul de ședere (Aufenthaltstitel) pentru studii aveți voie să lucrați 140 de zile întregi sau 280 de jumătăți de zi pe an. Puteți număra și pe săptămâni: o săptămână cu până la 20 de ore de muncă se socotește ca două zile și jumătate, iar în perioada fără cursuri (vorlesungsfreie Zeit) și una cu mai multe ore. Slujbele studențești de la universitate nu se numără.
    .why = Pentru mai multă muncă este nevoie de un permis de la oficiul pentru străini (Ausländerbehörde). După absolvire aveți 18 luni ca să căutați un post potrivit.

step-mini-job = Minijob: cunoașteți regulile
    .summary = Într-un minijob câștigați regulat cel mult { -figure-mini-job-limit } euro pe lună ({ -year-mini-job-limit }). Limita crește odată cu salariul minim (Mindestlohn). Verificați înainte dacă titlul de ședere (Aufenthaltstitel) permite munca și cereți să vi se dea contractul.
    .why = Salariul minim (Mindestlohn), concediul și salariul la boală sunt valabile și aici. Dar un minijob singur nu vă aduce asigurare de sănătate și nici indemnizație de șomaj (Arbeitslosengeld).

step-vocational-training-rights = Cunoașteți drepturile în formarea profesională (Ausbildung)
    .summary = Citiți contractul de formare (Ausbildungsvertrag). Cu un titlu de ședere (Aufenthaltstitel) pentru formarea profesională aveți voie să lucrați în plus până la 20 de ore pe săptămână.
    .why = Aveți concediu: cel puțin 24 de zile lucrătoare (Werktage) la șase zile de lucru pe săptămână. Aveți un titlu pentru formare și ea se termină mai devreme? Anunțați asta la oficiul pentru străini (Ausländerbehörde) în termen de două săptămâni după ce ați aflat. Dacă nu este vina dumneavoastră, aveți până la șase luni pentru un loc nou.

step-self-employment = Înregistrați activitatea independentă
    .summary = O activitate comercială (Gewerbe) o înregistrați la oficiul pentru activități comerciale (Gewerbeamt), imediat ce începeți. Profesiile liberale se anunță de regulă numai la oficiul financiar (Finanzamt). Dacă nu sunteți din UE, SEE sau Elveția, aveți nevoie înainte de permisiunea din titlul de ședere (Aufenthaltstitel).
    .why = Așa începeți în siguranță. De asigurarea de sănătate și de pensie vă ocupați singur sau singură când lucrați independent. Cine nu vine din UE, SEE sau Elveția și are peste 45 de ani trebuie să dovedească o asigurare pentru bătrânețe (Altersversorgung).

step-artists-insurance = Artă sau media? Anunțați-vă la KSK
    .summary = Trăiți din artă, muzică, scris sau jurnalism ca activitate independentă? Atunci anunțați-vă imediat la casa socială a artiștilor (Künstlersozialkasse, KSK). Pe alții care lucrează independent nu îi privește.
    .why = Asigurarea începe abia în ziua în care ajunge acolo anunțul dumneavoastră. Atunci aveți asigurare de pensie, de sănătate și de îngrijire și plătiți numai jumătate din contribuții.

step-social-insurance-number = Păstrați numărul de asigurare (Versicherungsnummer)
    .summary = Asigurarea de pensii (Rentenversicherung) vă trimite prin poștă dovada numărului de asigurare (Versicherungsnummernachweis). Dacă s-a pierdut sau nu vine, întrebați casa de asigurări de sănătate (Krankenkasse) sau asigurarea de pensii.
    .why = Angajatorul are nevoie de acest număr. El rămâne același toată viața și nu costă nimic.

step-register-as-job-seeking = Anunțați din timp că veți căuta de lucru (arbeitsuchend)
    .summary = Anunțați-vă cel târziu cu trei luni înainte de sfârșitul muncii la agenția pentru muncă (Agentur für Arbeit), și la un contract pe durată determinată. Dacă aflați mai târziu, aveți trei zile din ziua în care aflați. Se poate online, la telefon sau acolo.
    .why = Dacă vă anunțați prea târziu, timp de o săptămână nu primiți indemnizația de șomaj (Arbeitslosengeld). Agenția ajută gratuit la căutare. Într-o formare profesională (Ausbildung) în firmă obligația nu este valabilă.

step-unemployment-benefit = Anunțați-vă ca șomer (arbeitslos)
    .summary = Anunțați-vă ca șomer sau șomeră cel târziu în prima zi fără muncă: online cu actul de identitate online (Online-Ausweis) sau personal la agenția pentru muncă (Agentur für Arbeit). Se poate deja cu trei luni înainte.
    .why = Pentru zilele dinaintea anunțului nu se plătește indemnizație de șomaj (Arbeitslosengeld). O primiți de regulă dacă în ultimele 30 de luni ați fost asigurat sau asigurată cel puțin douăsprezece luni. Nu dăunează șederii dumneavoastră.

step-dismissal = Ați fost concediat(ă): la tribunalul muncii (Arbeitsgericht)
    .summary = Aveți trei săptămâni din ziua în care a venit concedierea scrisă (Kündigung). Cereți imediat sfat și depuneți o acțiune în instanță (Klage) dacă nu sunteți de acord: ea trebuie să ajungă la tribunalul muncii (Arbeitsgericht) în acest timp. Este valabil și într-o firmă mică și în perioada de probă.
    .why = După trei săptămâni concedierea este valabilă, chiar dacă a fost greșită. Nu semnați fără sfat un contract de încetare prin acord (Aufhebungsvertrag): vă poate costa douăsprezece săptămâni de indemnizație de șomaj (Arbeitslosengeld).

step-sick-note = Dacă sunteți bolnav(ă), anunțați imediat
    .summary = Spuneți imediat angajatorului că sunteți bolnav sau bolnavă și cât timp. Dacă durează mai mult de trei zile calendaristice, aveți nevoie de un certificat medical cel târziu în ziua lucrătoare de după.
    .why = Angajatorul are voie să ceară certificatul și mai devreme. Dacă aveți asigurare publică de sănătate, de obicei este transmis electronic.
