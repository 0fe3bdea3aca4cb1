# Jena's rule for parents who speak little German, or have no German passport: the city's own copy of its page on birth certificates,
# 24 November 2024, https://fess.jena.de/cache/?docId=50052c87fc08423ebf092f21de8dc967&hq=wahlen. The rest is the country's text.
step-birth-of-a-child = Comunicar el nacimiento del hijo
    .summary = Si su hijo nace en Alemania, el registro civil (Standesamt) debe saberlo en el plazo de una semana. Si nace en el hospital, lo comunica el hospital. Si habla poco alemán, en Jena necesita para el certificado de nacimiento una cita y una persona con documento de identidad que traduzca. Sin pasaporte alemán, pregunte antes por los documentos. Si su hijo nació en el extranjero, aparte este paso.
    .why = El registro civil le da el certificado de nacimiento. Lo necesita para el subsidio por hijos, el subsidio parental, el seguro médico, el título de residencia y el pasaporte.
