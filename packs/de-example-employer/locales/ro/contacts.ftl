contact-example-personnel = Departamentul de personal al firmei de exemplu (inventat)
    .note = Exemplu: acest departament nu există. O firmă adevărată scrie aici cine răspunde la întrebări generale.
contact-example-arrival-team = Echipa de primire a firmei de exemplu (Team Ankommen, inventată)
    .note = Exemplu: această echipă nu există. O firmă adevărată scrie aici cine vă așteaptă și vă însoțește.
contact-example-housing-service = Serviciu pentru căutarea unei locuințe (inventat)
    .note = Exemplu: acest serviciu nu există. O firmă adevărată scrie aici serviciul pe care îl plătește.
contact-example-language-school = Cursul de germană al firmei de exemplu (inventat)
    .note = Exemplu: acest curs nu există. O firmă adevărată scrie aici școala ei de limbi.
