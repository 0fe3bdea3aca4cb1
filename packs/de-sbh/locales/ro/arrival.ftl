step-town-or-district = Găsiți autoritatea competentă
    .summary = Adresa o înregistrați mereu la primăria (Rathaus) orașului sau comunei dumneavoastră. De ședere se ocupă în orașele mai mari orașul însuși, altfel administrația districtului (Landratsamt). Pentru permisul de conducere (Führerschein) și mașină este administrația districtului. Sunați înainte să porniți.
    .why = În această regiune drumurile sunt lungi. Cine știe autoritatea potrivită câștigă o jumătate de zi.
