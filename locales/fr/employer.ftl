# What an employer has booked for its people, opened with a code.

# Services that the employer has paid for.
settings-employer = Offres de mon entreprise
employer-explain = Certaines entreprises aident leurs nouvelles recrues, par exemple avec un cours de langue ou pour chercher un logement. Avec le code de votre entreprise, vous voyez ces offres.
employer-code = Code de votre entreprise
# An example stands beneath.
employer-code-example = Un code ressemble à ceci :
# Button, a verb: redeem the code.
employer-open = Utiliser le code
employer-said-open = Les offres sont maintenant dans votre plan.
# Heading above the services that a code has opened.
employer-opened = Débloqué
# Variables:
#   $code (String) - the code that was entered
employer-entered = Votre code : { $code }
employer-no-modules = Ce code n’ouvre rien en ce moment. Demandez à votre entreprise.
employer-said-closed = Le code est retiré.
