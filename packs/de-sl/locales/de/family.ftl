step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei einer Schule in Ihrer Nähe an. Wer bis zum 30. Juni sechs Jahre alt wird, kommt im selben Jahr in die Schule.
    .why = Im Saarland müssen alle Kinder, die hier wohnen, zur Schule gehen. Staatsangehörigkeit und Aufenthaltsstatus spielen keine Rolle: Die Pflicht gilt auch im Asylverfahren und mit einer Duldung.
