step-recognition-check = Verificați: este profesia mea reglementată?
    .summary = Căutați-vă profesia în Anerkennungs-Finder. El arată profesia germană potrivită și instituția competentă. Consilierea despre asta este gratuită.
    .why = Într-o profesie reglementată aveți voie să lucrați abia cu permis. În alte profesii aveți voie să lucrați fără recunoaștere (Anerkennung), dar unele titluri de ședere (Aufenthaltstitel) o cer.

step-recognition-grant = Cereți o contribuție la costuri
    .summary = Cu un venit impozabil de până la 32.000 de euro pe an (cupluri 50.000 de euro) puteți primi contribuția pentru recunoaștere (Anerkennungszuschuss). Cereți-o înainte să apară costuri. Cererile sunt posibile până la 30 iunie 2027.
    .why = Ea plătește până la 600 de euro pentru taxe și traduceri și până la 3.000 de euro pentru cursuri. Facturi mai vechi nu plătește. Întrebați și la agenția pentru muncă (Agentur für Arbeit), la Jobcenter sau în landul dumneavoastră.

step-recognition-apply = Cereți recunoașterea (Anerkennung)
    .summary = Faceți cererea la instituția competentă pentru profesia dumneavoastră. Aveți nevoie de un curriculum vitae în germană, de actul de identitate, de diplome și de traduceri în germană.
    .why = Decizia (Bescheid) arată dacă diploma dumneavoastră este echivalentă. În profesiile reglementate aveți nevoie de ea pentru permis, în altele des pentru titlul de ședere (Aufenthaltstitel) ca lucrător calificat (Fachkraft).

step-statement-of-comparability = Evaluați diploma universitară
    .summary = Căutați-vă diploma mai întâi în baza de date anabin. Dacă rezultatul nu este clar, cereți online la Zentralstelle für ausländisches Bildungswesen (ZAB) o evaluare a diplomei (Zeugnisbewertung).
    .why = Evaluarea diplomei arată cărei diplome germane îi corespunde diploma dumneavoastră. Asta ajută la candidatură și des la viză sau la titlul de ședere (Aufenthaltstitel). Ea nu este o recunoaștere (Anerkennung).

step-doctor-licence = Cereți dreptul de liberă practică ca medic (Approbation)
    .summary = Autoritatea verifică dacă studiile dumneavoastră sunt echivalente. Dacă există diferențe esențiale, dați un examen. Se adaugă dovada despre germana pentru profesia de medic.
    .why = Fără drept de liberă practică (Approbation) sau permis de exercitare a profesiei (Berufserlaubnis) nu aveți voie să lucrați ca medic. Pentru diplome din afara UE, examenul de cunoștințe (Kenntnisprüfung) urmează să devină calea normală printr-o lege din 2026. De când, nu știm: întrebați autoritatea ce este valabil pentru cererea dumneavoastră.

step-nurse-licence = Obțineți permisul de asistent medical (Pflegefachkraft)
    .summary = Dacă vă lipsește ceva față de formarea germană, alegeți: examen de cunoștințe (Kenntnisprüfung) sau curs de adaptare (Anpassungslehrgang). În plus aveți nevoie de germană, în practică B2.
    .why = Abia cu permisul aveți voie să lucrați ca Pflegefachfrau, Pflegefachmann sau Pflegefachperson (asistent medical). Până atunci puteți lucra ca personal ajutător. Pentru asistența de îngrijire (Pflegefachassistenz) este valabilă de la 1 ianuarie 2027 o lege nouă.

step-teacher-recognition = Recunoașterea ca profesor
    .summary = Cereți mai întâi consiliere. Pentru școlile de stat, o autoritate a landului decide despre diploma dumneavoastră.
    .why = Des landul cere două materii de predare și germană foarte bună, și des trebuie făcut și un curs sau un examen. O consiliere devreme economisește timp și bani.

step-engineer-title = Lămuriți titlul de „Ingenieur/in” (inginer)
    .summary = Ca inginer sau ingineră aveți voie de regulă să lucrați fără autorizație. Dacă vreți să vă numiți așa cu o diplomă din străinătate, cereți autorizația, de obicei la camera inginerilor (Ingenieurkammer).
    .why = Denumirea profesiei este protejată prin legile landurilor. Pentru multe posturi nu aveți nevoie de ea.

step-craft-recognition = Cereți sfat la camera meșteșugarilor (Handwerkskammer)
    .summary = Camera meșteșugarilor (Handwerkskammer) de la domiciliul sau locul dumneavoastră de muncă vă spune ce profesie germană se potrivește cu a dumneavoastră. La cerere, verifică dacă diploma este echivalentă.
    .why = Cererea o pot face toți cei care au obținut în străinătate o diplomă profesională. Dacă lipsesc acte, camera poate verifica și practic ce știți să faceți (Qualifikationsanalyse).

step-compensation-measure = Completați ce lipsește după decizie
    .summary = Dacă în decizie (Bescheid) scrie că mai lipsește ceva, completați. În profesiile reglementate se face cu un curs de adaptare (Anpassungslehrgang) sau un examen, în altele cu o calificare de adaptare (Anpassungsqualifizierung).
    .why = După aceea puteți primi recunoașterea completă (Anerkennung). De obicei aveți voie să alegeți între curs și examen. Contribuția pentru recunoaștere (Anerkennungszuschuss) poate plăti și astfel de cursuri.

step-recognition-partnership = Verificați parteneriatul de recunoaștere (Anerkennungspartnerschaft)
    .summary = Cu un parteneriat de recunoaștere (Anerkennungspartnerschaft) lucrați deja în timp ce diploma vă este recunoscută. Aveți nevoie de un loc de muncă, de un acord cu angajatorul și de germană A2.
    .why = Astfel nu este nevoie să așteptați decizia. Permisul de ședere (Aufenthaltserlaubnis) este valabil la început cel mult un an. Poate fi prelungit, la cel mult trei ani în total. Cereți recunoașterea (Anerkennung) înainte de intrarea în țară sau imediat după aceea.

step-school-certificates = Evaluați diplomele școlare
    .summary = Întrebați universitatea, școala sau firma dacă diploma trebuie evaluată. Pentru diplome școlare există în fiecare land un birou de recunoaștere a diplomelor (Zeugnisanerkennungsstelle).
    .why = Cu o diplomă evaluată puteți candida la studii sau la o formare profesională (Ausbildung). Dacă sunteți deja admis sau admisă, de obicei nu mai aveți nevoie de ea.
