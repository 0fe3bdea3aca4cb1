step-integration-course = Începeți cursul de integrare (Integrationskurs)
    .summary = Citiți în scrisoarea dumneavoastră dacă aveți voie sau sunteți obligat ori obligată să faceți cursul. Dacă sunteți obligat sau obligată, înscrieți-vă imediat la o școală și trimiteți dovada autorității care v-a obligat. Dacă aveți voie, aveți la dispoziție un an de la primul titlu de ședere (Aufenthaltstitel).
    .why = Învățați germana până la B1 și multe despre viața de aici. Soții fără B1 trebuie de obicei să participe: până la reușită, titlul este prelungit de regulă numai cu un an. Cine a cerut azil are dreptul la curs după recunoaștere (Anerkennung).

step-integration-course-admission = Întrebați de un loc la cursul de integrare (Integrationskurs)
    .summary = Dacă nu aveți un drept propriu, decide BAMF, când sunt locuri libere. În februarie 2026 a oprit astfel de admiteri; în iulie s-a stabilit din nou cine are întâietate. Întrebați care este situația.
    .why = Alte căi: Jobcenter, oficiul pentru străini (Ausländerbehörde) sau instituția pentru prestațiile solicitanților de azil vă poate obliga la curs; Jobcenter vă poate și admite. Sau plătiți dumneavoastră. Un birou de consiliere cunoaște des și cursuri gratuite.

step-placement-test = Dați testul de nivel (Einstufungstest)
    .summary = Înainte de cursul de integrare (Integrationskurs) dați un test de nivel gratuit (Einstufungstest), la școala de limbi sau la un centru de testare.
    .why = Testul arată ce curs și ce modul vi se potrivesc. Nu puteți pica.

step-job-language-course = Germană pentru profesie
    .summary = Întrebați la agenția pentru muncă (Agentur für Arbeit), la Jobcenter sau la BAMF de dreptul la un curs de limbă pentru profesie (Berufssprachkurs). Înscrieți-vă la o școală în termen de trei luni de la data care scrie pe actul cu acest drept (Berechtigung), altfel dreptul se pierde.
    .why = Cursurile duc de la B1 la B2 și de la B2 la C1. Cursuri speciale ajută la recunoașterea profesiei (Anerkennung). Fără muncă, în formarea profesională sau cu venit mic, sunt gratuite.

step-language-level = Cunoașteți și dovediți nivelul de germană
    .summary = Aflați la ce nivel este germana dumneavoastră: de la A1 (simplu) până la C1 (foarte bine). Păstrați bine certificatul de limbă.
    .why = Multe drepturi depind de un nivel: munca în profesia învățată, șederea permanentă sau naturalizarea (Einbürgerung). Autoritățile cer pentru ele o dovadă.
