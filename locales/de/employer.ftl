# What an employer has booked for its people, opened with a code.

settings-employer = Angebote meiner Firma
employer-explain = Manche Firmen helfen ihren neuen Leuten, zum Beispiel mit einem Sprachkurs oder bei der Wohnungssuche. Mit dem Code von Ihrer Firma sehen Sie diese Angebote.
employer-code = Code von Ihrer Firma
# An example stands beneath.
employer-code-example = Ein Code sieht so aus:
employer-open = Code einlösen
employer-said-open = Die Angebote sind jetzt in Ihrem Plan.
employer-opened = Freigeschaltet
# Variables:
#   $code (String) - the code that was entered
employer-entered = Ihr Code: { $code }
employer-no-modules = Dieser Code öffnet zurzeit nichts. Fragen Sie in Ihrer Firma nach.
employer-said-closed = Der Code ist entfernt.
