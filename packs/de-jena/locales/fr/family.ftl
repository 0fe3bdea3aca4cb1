# Jena's rule for parents who speak little German, or have no German passport: the city's own copy of its page on birth certificates,
# 24 November 2024, https://fess.jena.de/cache/?docId=50052c87fc08423ebf092f21de8dc967&hq=wahlen. The rest is the country's text.
step-birth-of-a-child = Déclarer la naissance de l’enfant
    .summary = Si votre enfant naît en Allemagne, le bureau de l’état civil (Standesamt) doit l’apprendre dans un délai d’une semaine. Si l’enfant naît à l’hôpital, c’est l’hôpital qui le déclare. Si vous parlez peu l’allemand, il vous faut à Jena, pour l’acte de naissance, un rendez-vous et une personne avec une pièce d’identité qui traduit. Sans passeport allemand, demandez avant quels documents il faut. Si votre enfant est né à l’étranger, mettez cette étape de côté.
    .why = Le bureau de l’état civil vous donne l’acte de naissance. Vous en avez besoin pour les allocations familiales, l’allocation parentale, l’assurance maladie, le titre de séjour et le passeport.
