step-school-registration = Kind in der Schule anmelden
    .summary = Melden Sie Ihr Kind bei einer Schule in Ihrer Nähe an. Hat sie keinen Platz, nimmt sie Ihre Angaben trotzdem auf und benachrichtigt das Schulamt. Kinder, die am 1. August sechs Jahre alt sind, kommen dann in die Schule.
    .why = In Thüringen müssen alle Kinder, die hier wohnen, zur Schule gehen. Für Kinder aus dem Ausland beginnt die Pflicht spätestens drei Monate nach der Ankunft, auch im Asylverfahren und mit einer Duldung.
