# What an employer has booked for its people, opened with a code.

settings-employer = Angebote von meiner Firma
employer-explain = Manche Firmen helfen neuen Mitarbeiterinnen und Mitarbeitern. Zum Beispiel gibt es einen Sprachkurs oder Hilfe bei der Wohnungssuche. Ihre Firma gibt Ihnen einen Code. Mit dem Code sehen Sie diese Angebote.
employer-code = Code von Ihrer Firma
# An example stands beneath.
employer-code-example = So sieht ein Code aus:
employer-open = Mit dem Code öffnen
employer-said-open = Die Angebote sind jetzt in Ihrem Plan.
employer-opened = Diese Angebote sind offen
# Variables:
#   $code (String) - the code that was entered
employer-entered = Das ist Ihr Code: { $code }
employer-no-modules = Mit diesem Code gibt es jetzt keine Angebote. Fragen Sie in Ihrer Firma.
employer-said-closed = Der Code ist entfernt.
