step-school-registration = Inscribir al hijo en la escuela
    .summary = Inscriba a su hijo en una escuela cercana. Los niños que cumplen seis años a más tardar el 30 de junio empiezan la escuela ese mismo año.
    .why = En el Sarre deben ir a la escuela todos los niños que viven aquí. La nacionalidad y la situación de residencia no importan: la obligación vale también en el procedimiento de asilo y con una Duldung (tolerancia).
