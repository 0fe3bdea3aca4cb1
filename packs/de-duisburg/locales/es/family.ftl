step-childcare-place = Buscar plaza en la guardería
    .summary = Apunte pronto a su hijo para una plaza. En Duisburg se hace en el portal Kita-Place (kitaplatz.duisburg.de): usted elige hasta ocho guarderías (Kitas), y la guardería decide. Desde el primer cumpleaños su hijo tiene derecho a una plaza.
    .why = Su hijo aprende allí alemán y encuentra amigos, y usted tiene tiempo para el trabajo o un curso. Las plazas son a menudo escasas; por eso ayuda inscribirse pronto.
