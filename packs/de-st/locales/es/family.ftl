step-school-registration = Inscribir al hijo en la escuela
    .summary = Su ciudad o su distrito (Landkreis) comunica los datos de su hijo a la oficina escolar del estado federado (Landesschulamt). La oficina asigna enseguida una escuela a su hijo. Si no recibe noticias, pregunte allí.
    .why = En Sajonia-Anhalt deben ir a la escuela todos los niños que viven aquí. Mientras una familia vive en el centro de primera acogida del estado federado (Erstaufnahmeeinrichtung), todavía no existe la obligación; allí hay ofertas voluntarias.
