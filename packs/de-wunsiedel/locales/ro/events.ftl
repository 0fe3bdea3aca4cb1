event-family-sport = Sport pentru familii
    .note = În stadion sau în sala de sport a școlii primare. Datele sunt din 2021/22: sunați înainte la casa multigenerațională (Mehrgenerationenhaus) și întrebați dacă sportul are loc.
event-bicycle-workshop = Atelier de biciclete
    .note = În micul atelier din spatele primăriei. Datele sunt din 2021/22: sunați înainte la casa multigenerațională (Mehrgenerationenhaus) și întrebați dacă atelierul este deschis.
