contact-zag-health = Central recognition office (Zentrale Anerkennungsstelle, ZAG), Bezirksregierung Münster: nursing and health professions
    .note = Responsible for the whole of North Rhine-Westphalia. You show that you work here or want to work here, for example with a promise from an employer.
contact-zag-licence = Central recognition office (Zentrale Anerkennungsstelle, ZAG), Bezirksregierung Münster: licence to practise (Approbation)
    .note = Responsible for the whole of North Rhine-Westphalia if you trained abroad: doctors, dentists, pharmacists, psychotherapists.
contact-reception-centre-bochum = First reception centre of the state (Landeserstaufnahmeeinrichtung, LEA) Bochum
    .note = The first place to go for people who seek asylum in North Rhine-Westphalia. You report there in person. You find the address on the website.
contact-anti-discrimination-nrw = Anti-discrimination service points (Servicestellen für Antidiskriminierungsarbeit) in North Rhine-Westphalia
    .note = More than 40 offices advise people who are treated worse because of their origin, skin colour, religion or language. The page leads you to the list.
