step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei einer Schule in Ihrer Nähe an. Wird Ihr Kind bis zum 30. Juni sechs Jahre alt? Dann kommt es im selben Jahr in die Schule.
    .why = Im Saarland müssen alle Kinder, die hier wohnen, zur Schule gehen. Staatsangehörigkeit und Aufenthaltsstatus sind dafür egal: Die Pflicht gilt auch im Asylverfahren und mit einer Duldung.
