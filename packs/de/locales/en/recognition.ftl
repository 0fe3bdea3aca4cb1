step-recognition-check = Check: is my profession regulated?
    .summary = Look up your profession in the Anerkennungs-Finder (Recognition Finder). It names the matching German profession and the office in charge. Advice on this is free.
    .why = In a regulated profession (reglementierter Beruf) you may only work with a licence. In other professions you may work without recognition, but some residence permits ask for it.

step-recognition-apply = Apply for recognition
    .summary = Apply for recognition (Anerkennung) to the office in charge of your profession. You need a CV in German, your ID, your certificates and German translations.
    .why = The notice (Bescheid) shows whether your qualification is equivalent. In regulated professions you need it for the licence; in others often for the residence permit as a skilled worker.

step-recognition-grant = Ask about help with the costs
    .summary = Ask an advice centre whether the recognition grant (Anerkennungszuschuss) still exists. The programme may have ended. Apply before any costs arise.
    .why = With a low income, the grant could pay fees and translations. The employment agency, the job centre or your federal state also help sometimes: ask before you pay for anything.

step-statement-of-comparability = Have your university degree evaluated
    .summary = First look up your degree in the anabin database. If the result is not clear, apply to the Central Office for Foreign Education (ZAB) for a Statement of Comparability (Zeugnisbewertung).
    .why = The statement shows which German degree yours corresponds to. It helps with job applications and often with the visa or residence permit. It is not a recognition.

step-doctor-licence = Get your licence as a doctor
    .summary = The authority checks whether your studies are equivalent. If there are essential differences, you take an exam. You also prove German for medical work.
    .why = Without the full licence (Approbation) or a temporary one (Berufserlaubnis) you may not work as a doctor. The temporary licence is limited; it can bridge the time until the Approbation.

step-nurse-licence = Get your licence as a nurse
    .summary = If something is missing compared with the German training, you choose: a knowledge test (Kenntnisprüfung) or an adaptation course (Anpassungslehrgang). You also need German, in practice B2.
    .why = Only with the licence may you work as a qualified nurse (Pflegefachfrau or Pflegefachmann). Until then you can work in care as an assistant.

step-teacher-recognition = Get recognised as a teacher
    .summary = Get advice first. For state schools, an authority of the federal state (Bundesland) decides on your qualification.
    .why = The state often asks for two teaching subjects and very good German, and often a course or an exam is part of it. Early advice saves time and money.

step-engineer-title = Clarify the title “Ingenieur/in”
    .summary = As an engineer you can usually work without a licence. If you want to call yourself “Ingenieur” or “Ingenieurin”, ask the chamber of engineers (Ingenieurkammer) or the authority of your federal state.
    .why = The professional title is protected by laws of the federal states. For many jobs you do not need it.

step-craft-recognition = Ask the chamber of crafts for advice
    .summary = The chamber of crafts (Handwerkskammer) where you live or work tells you which German trade matches yours. On request it checks whether your qualification is equivalent.
    .why = Everyone with a vocational qualification from abroad may apply. If papers are missing, the chamber can also test your skills in practice (Qualifikationsanalyse).

step-compensation-measure = Close the gaps after the notice
    .summary = If the notice says that something is missing, you can make up for it: in regulated professions with an adaptation course or an exam, in others with an adaptation qualification (Anpassungsqualifizierung).
    .why = After that you can get full recognition. In most cases you may choose between the course and the exam.

step-recognition-partnership = Consider a recognition partnership
    .summary = With a recognition partnership (Anerkennungspartnerschaft) you already work while your qualification is being recognised. You need a job, an agreement with the employer and German at level A2.
    .why = This way you do not have to wait for the notice. The permit is valid for one year and at most three years. You apply for recognition without delay after you arrive.

step-school-certificates = Have your school certificates evaluated
    .summary = Ask your university, school or company whether your certificate must be evaluated. Each federal state has an office for school certificates (Zeugnisanerkennungsstelle).
    .why = With an evaluated certificate you can apply for studies or vocational training. If you have already been admitted, you usually do not need it any more.
