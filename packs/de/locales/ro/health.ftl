step-health-insurance = Alegeți asigurarea de sănătate
    .summary = Alegeți o casă de asigurări de sănătate (Krankenkasse) și înscrieți-vă acolo. Dacă sunteți angajat sau angajată sau faceți o formare profesională, spuneți imediat firmei care este casa dumneavoastră.
    .why = În Germania toți trebuie să aibă asigurare de sănătate. Dacă nu îi spuneți firmei, în termen de două săptămâni după începerea muncii, ce casă ați ales, firma alege una pentru dumneavoastră. În procedura de azil și cu Duldung sunt valabile reguli proprii.

step-health-cover-eu = Folosiți asigurarea din țara UE
    .summary = Dacă sunteți asigurat sau asigurată în altă țară din UE (EHIC, S1 sau A1), des nu aveți nevoie de o casă germană. Studenții roagă o casă de asigurări de sănătate (Krankenkasse) să trimită universității anunțul M10. Un S1 îl înregistrați la o casă de asigurări de sănătate.
    .why = Așa nu plătiți de două ori. Dacă începeți aici o muncă, și un minijob, este valabil de obicei dreptul german: spuneți acest lucru casei de asigurări de sănătate (Krankenkasse) înainte de prima zi de lucru.

step-family-insurance = Asigurați și familia
    .summary = Spuneți casei publice de asigurări de sănătate (Krankenkasse) cine face parte din familia dumneavoastră. Soții, partenerii de viață înregistrați și copiii care locuiesc aici și câștigă puțin sau nimic sunt atunci asigurați gratuit împreună cu dumneavoastră.
    .why = Limita de venit este de { -figure-family-insurance-limit } euro pe lună ({ -year-family-insurance-limit }), la un minijob de { -figure-mini-job-limit } euro ({ -year-mini-job-limit }). Dacă și când soții trebuie să plătească un supliment nu era încă stabilit în august 2026: întrebați casa.

step-family-doctor = Găsiți un medic de familie
    .summary = Căutați un cabinet de medic de familie (Hausarztpraxis) în apropiere și întrebați dacă primește pacienți noi. Aduceți cardul de sănătate sau bonul de tratament (Behandlungsschein). Pentru copii există medici pediatri.
    .why = Medicul de familie este de obicei primul loc unde mergeți când sunteți bolnav sau bolnavă și vă trimite, dacă este nevoie, la medici specialiști. În afara orelor de consultație ajută serviciul medical de gardă (ärztlicher Bereitschaftsdienst).

step-measles-protection = Dovediți protecția împotriva rujeolei (Masern)
    .summary = Cine este născut după 1970 trebuie să arate că este protejat împotriva rujeolei (Masern): copiii din grădiniță (Kita) și școală, oamenii din centre de cazare comune și toți cei care lucrează în spital, cabinet medical, grădiniță, școală sau centru de cazare.
    .why = La grădiniță, la școală și la muncă dovada trebuie să existe înainte de prima zi; fără ea nu aveți voie să lucrați acolo. În centrul de cazare trebuie să o arătați când locuiți acolo de patru săptămâni; atunci mai aveți încă patru săptămâni. Un cabinet medical verifică și vaccinează.

step-disability-card = Cereți legitimația de handicap grav (Schwerbehindertenausweis)
    .summary = Aveți dumneavoastră sau copilul dumneavoastră un handicap care durează mai mult de șase luni? Cereți oficiului competent să stabilească gradul de handicap. De la gradul 50 primiți legitimația (Schwerbehindertenausweis).
    .why = Cetățenia nu contează, dacă locuiți sau lucrați legal aici. Gradul de handicap este valabil din ziua în care faceți cererea. Cu legitimația aveți cinci zile de concediu în plus și o protecție mai mare împotriva concedierii.
