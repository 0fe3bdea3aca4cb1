step-tax-id = Păstrați numărul de identificare fiscală (Steuer-ID)
    .summary = După înregistrarea adresei vine prin poștă numărul de identificare fiscală (Steuer-Identifikationsnummer, Steuer-ID, IdNr). Păstrați bine scrisoarea și dați numărul angajatorului.
    .why = Fără acest număr, angajatorul reține des prea mult impozit. Cereri precum alocația pentru copii (Kindergeld) le faceți totuși imediat: numărul poate veni mai târziu.

step-bank-account = Deschideți un cont curent (Girokonto)
    .summary = Deschideți un cont curent (Girokonto). Dacă o bancă nu vă primește, cereți un cont de bază (Basiskonto): aveți dreptul la el, și fără adresă fixă, în procedura de azil sau cu Duldung.
    .why = Salariul, chiria și cele mai multe ajutoare trec printr-un cont. O cerere de cont de bază (Basiskonto) banca trebuie să o accepte sau să o refuze în scris, cu motive, în termen de zece zile lucrătoare bancare (Geschäftstage).

step-tax-class = Verificați clasa de impozitare (Steuerklasse)
    .summary = Uitați-vă pe fluturașul de salariu dacă clasa de impozitare (Steuerklasse) este corectă. Cei căsătoriți, partenerii de viață înregistrați și părinții singuri o pot schimba la oficiul financiar (Finanzamt).
    .why = De clasa de impozitare depinde cât salariu vă ajunge în fiecare lună. Pentru anul în curs, o schimbare este posibilă până la 30 noiembrie. Dacă situația dumneavoastră se schimbă așa că ar trebui să plătiți mai multe impozite, trebuie să anunțați asta.

step-tax-registration = Anunțați activitatea independentă la oficiul financiar (Finanzamt)
    .summary = Trimiteți oficiului financiar (Finanzamt), în termen de o lună după început, chestionarul pentru înregistrarea fiscală (Fragebogen zur steuerlichen Erfassung), pe internet cu ELSTER. O activitate comercială (Gewerbe) o înregistrați în plus la oficiul pentru activități comerciale (Gewerbeamt).
    .why = Atunci primiți numărul fiscal (Steuernummer), de care aveți nevoie pentru facturi. Este o obligație, și la venituri mici și în profesii liberale.

step-broadcast-fee = Lămuriți taxa radio-TV (Rundfunkbeitrag)
    .summary = Pentru fiecare locuință, o persoană adultă plătește taxa radio-TV (Rundfunkbeitrag). Înregistrați-vă sau anunțați cine plătește deja în locuință. Într-un centru de cazare comun (Gemeinschaftsunterkunft) nu plătește nimeni.
    .why = Taxa este obligatorie, și fără televizor. Cine se înregistrează târziu trebuie să plătească în urmă; cine primește anumite ajutoare poate fi scutit la cerere. Răspundeți întotdeauna la scrisori.

step-liability-insurance = Încheiați o asigurare de răspundere civilă (Haftpflichtversicherung)
    .summary = Gândiți-vă dacă încheiați o asigurare privată de răspundere civilă (private Haftpflichtversicherung). Este voluntară, dar de obicei foarte recomandată.
    .why = Cine face o pagubă din greșeală trebuie să o plătească. Asigurarea plătește, de exemplu, dacă răniți pe cineva cu bicicleta.

step-tax-return = Faceți declarația fiscală (Steuererklärung)
    .summary = După sfârșitul anului, verificați dacă trebuie să depuneți o declarație fiscală (Steuererklärung) sau dacă merită. Cei care lucrează independent trebuie de obicei să o depună, și anume electronic. Se poate gratuit cu ELSTER.
    .why = Cine primește salariu primește des bani înapoi. Cine trebuie să o depună are timp de obicei până la 31 iulie al anului următor. Este obligatorie pentru cei care lucrează independent, la venituri de peste { -figure-basic-tax-allowance } euro ({ -year-basic-tax-allowance }), și întotdeauna când oficiul financiar (Finanzamt) o cere.

step-church-tax = Înțelegeți impozitul pentru biserică (Kirchensteuer)
    .summary = La înregistrarea adresei, oficiul vă întreabă de obicei ce religie aveți. Dacă sunteți membru al unei biserici sau comunități care ia impozite, din salariu poate fi reținut impozitul pentru biserică (Kirchensteuer).
    .why = Cine nu este membru al unei astfel de comunități nu plătește impozit pentru biserică. Aveți grijă ca informația să fie corectă.

step-credit-record = Obțineți o informație de bonitate (Bonitätsauskunft)
    .summary = Mulți proprietari (Vermieter) vor o informație care să arate dacă vă plătiți facturile. Copia datelor de la SCHUFA (Datenkopie) este gratuită; ea este pentru dumneavoastră.
    .why = Cine este nou des nu are încă nicio înregistrare. Nu este grav: arătați în loc contractul de muncă și fluturașii de salariu sau numiți pe cineva care garantează pentru dumneavoastră.

step-basic-income-support = Verificați ajutorul de bază (Grundsicherungsgeld)
    .summary = Dacă banii nu vă ajung de trai, poate ajuta Jobcenter: cu ajutorul de bază (Grundsicherungsgeld), înainte Bürgergeld. Dacă nu aveți pașaport german, cereți consiliere înainte de cerere.
    .why = Mulți nu îl primesc în primele trei luni. Cine este aici numai pentru a căuta de lucru, studiază sau primește prestații pentru solicitanții de azil, de obicei nu îl primește nici mai târziu. La unele titluri de ședere (Aufenthaltstitel), o cerere poate avea urmări.

step-student-grant = Cereți BAföG
    .summary = Studiați sau mergeți la școală și banii nu ajung? Faceți cererea cel târziu în luna în care încep studiile sau școala, pentru studii la Studierendenwerk. Nu așteptați toate actele.
    .why = Se plătește cel mai devreme din luna cererii. Mulți au voie să îl primească: germani, refugiați recunoscuți, oameni cu § 24, familii ale germanilor, cetățeni UE care lucrează, alții după 15 luni. Un titlu pentru studii (§ 16b) singur nu este de ajuns.

step-training-grant = Cereți ajutorul pentru formare profesională (Berufsausbildungsbeihilfe)
    .summary = Faceți o formare profesională (Ausbildung) într-o firmă, nu locuiți la părinți și banii nu ajung? Cereți la agenția pentru muncă (Agentur für Arbeit) Berufsausbildungsbeihilfe (BAB), cel mai bine înainte de început.
    .why = Se plătește cel mai devreme din luna cererii. Cetățenia nu contează. Cu permisiunea de ședere pentru azil (Aufenthaltsgestattung) nu primiți acest ajutor. Cu Duldung îl primiți după 15 luni în Germania. Acest ajutor nu dăunează șederii dumneavoastră.

step-order-for-payment = Somație de plată (Mahnbescheid): două săptămâni pentru răspuns
    .summary = Un plic galben cu o somație de plată (Mahnbescheid): instanța nu a verificat suma cerută. Dacă nu datorați banii, bifați în formular contestația (Widerspruch) și trimiteți-l imediat. Trebuie să ajungă la instanță în termen de două săptămâni de la comunicare (Zustellung): ziua comunicării scrie pe plic.
    .why = Fără răspuns poate urma un titlu executoriu (Vollstreckungsbescheid) și apoi executorul judecătoresc (Gerichtsvollzieher), chiar dacă nu datorați nimic. O scrisoare de la o firmă de recuperări (Inkassobüro) nu este o somație de plată (Mahnbescheid).

step-object-to-decision = Contestați o decizie (Bescheid)
    .summary = Dacă nu sunteți de acord cu scrisoarea unei autorități, aveți de obicei o lună, din ziua în care scrisoarea este considerată primită. Citiți ultima parte: acolo scrie cum și până când. Motivele le puteți trimite mai târziu.
    .why = Fără contestație (Widerspruch), și o decizie greșită devine valabilă. Dacă lipsește informația despre termen, aveți de obicei un an. Pentru deciziile de azil ale BAMF sunt valabile alte termene, mai scurte.

due-reason-grant-month = Se plătește din luna în care ajunge cererea dumneavoastră. Dacă ajunge până în ultima zi a lunii în care încep studiile sau formarea profesională (Ausbildung), nu pierdeți nimic.
