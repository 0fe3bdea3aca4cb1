role-municipal-integration-centre = Belediye uyum merkezi (Kommunales Integrationszentrum, KI)
    .find = Şehrinizin belediyesinde (Rathaus) veya ilçe idaresinde (Kreisverwaltung) belediye uyum merkezini (Kommunales Integrationszentrum) sorun.
