# What an employer has booked for its people, opened with a code.

# Services that the employer has paid for.
settings-employer = Angebote meiner Firma
employer-explain = Manche Firmen helfen ihren neuen Leuten, zum Beispiel mit einem Sprachkurs oder bei der Wohnungssuche. Mit dem Code von Ihrer Firma sehen Sie diese Angebote.
employer-code = Code von Ihrer Firma
# An example stands beneath.
employer-code-example = Ein Code sieht so aus:
# Button, a verb: redeem the code.
employer-open = Code einlösen
employer-said-open = Die Angebote sind jetzt in Ihrem Plan.
# Heading above the services that a code has opened.
employer-opened = Freigeschaltet
# Variables:
#   $code (String) - the code that was entered
employer-entered = Ihr Code: { $code }
employer-no-modules = Dieser Code öffnet zurzeit nichts. Fragen Sie in Ihrer Firma nach.
employer-said-closed = Der Code ist entfernt.
