role-example-arrival-team = Karşılama ekibi (örnek)
    .find = Örnek: İş yerinizin personel bölümüne sorun.
role-example-housing-service = Ev arama hizmeti (örnek)
    .find = Örnek: İş yerinizin personel bölümüne sorun.
role-example-language-school = İş yerinde Almanca kursu (örnek)
    .find = Örnek: İş yerinizin personel bölümüne sorun.
