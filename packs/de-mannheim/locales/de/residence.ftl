step-residence-permit = Aufenthaltstitel beantragen
    .summary = Beantragen Sie Ihren Aufenthaltstitel bei der Ausländerbehörde, bevor Ihr Visum abläuft. Wenn Sie ohne Visum einreisen durften, haben Sie 90 Tage ab der Einreise Zeit. Die Universität Mannheim rät: Schreiben Sie der Ausländerbehörde Mannheim eine E-Mail und nennen Sie Ihren vollen Namen wie im Pass und Ihr Geburtsdatum.
    .why = Wenn Sie rechtzeitig beantragen, gelten Ihre Rechte weiter, bis die Behörde entscheidet. Fragen Sie nach der Fiktionsbescheinigung: Sie beweist das.
