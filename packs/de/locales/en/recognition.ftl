step-recognition-check = Check: is my profession regulated?
    .summary = Look up your profession in the Anerkennungs-Finder (Recognition Finder). It names the matching German profession and the office in charge. Advice on this is free.
    .why = In a regulated profession (reglementierter Beruf) you may only work with a licence. In other professions you may work without recognition, but some residence permits ask for it.

step-recognition-grant = Apply for help with the costs
    .summary = With a taxable income of up to 32,000 euros a year (couples 50,000 euros) you can get the recognition grant (Anerkennungszuschuss). Apply before any costs arise. Applications are possible until 30 June 2027.
    .why = It pays up to 600 euros for fees and translations and up to 3,000 euros for courses. It does not pay earlier bills. Also ask the employment agency, the Jobcenter or your federal state.

step-recognition-apply = Apply for recognition
    .summary = Apply for recognition (Anerkennung) to the office in charge of your profession. You need a CV in German, your ID, your certificates and German translations.
    .why = The notice (Bescheid) shows whether your qualification is equivalent. In regulated professions you need it for the licence; in others often for the residence permit as a skilled worker.

step-statement-of-comparability = Have your university degree evaluated
    .summary = First look up your degree in the anabin database. If the result is not clear, apply online to the Central Office for Foreign Education (ZAB) for a Statement of Comparability (Zeugnisbewertung).
    .why = The statement shows which German degree yours corresponds to. It helps with job applications and often with the visa or residence permit. It is not a recognition.

step-doctor-licence = Apply for your licence as a doctor
    .summary = The authority checks whether your studies are equivalent. If there are essential differences, you take an exam. You also prove German for medical work.
    .why = Without the full licence (Approbation) or a temporary one (Berufserlaubnis) you may not work as a doctor. For degrees from outside the EU, a law of 2026 is to make the knowledge test (Kenntnisprüfung) the normal way. We do not know from when: ask the authority what applies to your application.

step-nurse-licence = Get your licence as a nurse
    .summary = If something is missing compared with the German training, you choose: a knowledge test (Kenntnisprüfung) or an adaptation course (Anpassungslehrgang). You also need German, in practice B2.
    .why = Only with the licence may you work as a qualified nurse (Pflegefachfrau or Pflegefachmann). Until then you can work as an assistant. A new law for nursing assistants (Pflegefachassistenz) applies from 1 January 2027.

step-teacher-recognition = Get recognised as a teacher
    .summary = Get advice first. For state schools, an authority of the federal state (Bundesland) decides on your qualification.
    .why = The state often asks for two teaching subjects and very good German, and often a course or an exam is part of it. Early advice saves time and money.

step-engineer-title = Clarify the title “Ingenieur/in”
    .summary = As an engineer you can usually work without a licence. If you want to call yourself “Ingenieur” or “Ingenieurin” with a degree from abroad, apply for permission, usually at the chamber of engineers (Ingenieurkammer).
    .why = The professional title is protected by laws of the federal states. For many jobs you do not need it.

step-craft-recognition = Ask the chamber of crafts for advice
    .summary = The chamber of crafts (Handwerkskammer) where you live or work tells you which German trade matches yours. On request it checks whether your qualification is equivalent.
    .why = Everyone with a vocational qualification from abroad may apply. If papers are missing, the chamber can also test your skills in practice (Qualifikationsanalyse).

step-compensation-measure = Close the gaps after the notice
    .summary = If the notice says that something is missing, you can make up for it: in regulated professions with an adaptation course or an exam, in others with an adaptation qualification (Anpassungsqualifizierung).
    .why = After that you can get full recognition. In most cases you may choose between the course and the exam. The recognition grant can pay for such courses too.

step-recognition-partnership = Consider a recognition partnership
    .summary = With a recognition partnership (Anerkennungspartnerschaft) you already work while your qualification is being recognised. You need a job, an agreement with the employer and German at level A2.
    .why = This way you do not have to wait for the notice. The residence permit is first valid for one year at most. It can be extended, to three years in all at most. Apply for recognition before you arrive or right afterwards.

step-school-certificates = Have your school certificates evaluated
    .summary = Ask your university, school or company whether your certificate must be evaluated. Each federal state has an office for school certificates (Zeugnisanerkennungsstelle).
    .why = With an evaluated certificate you can apply for studies or vocational training. If you have already been admitted, you usually do not need it any more.
