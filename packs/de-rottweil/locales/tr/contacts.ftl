contact-integration-page = Rottweil şehri: göç ve uyum (Migration und Integration)
    .note = Şehrin, Rottweil’e yeni gelenler için neler sunulduğunu anlatan sayfası. Belediyede (Rathaus) uyum birimini (Fachstelle Integration) sorun.
contact-family-house = Rottweil kuşaklar evi (Mehrgenerationenhaus Kapuziner)
    .note = Herkese açık, kafesi olan buluşma yeri. Şehre yeni gelenler için neler olduğunu sorun.
