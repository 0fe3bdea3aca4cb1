step-school-registration = Inscribir al hijo en la escuela
    .summary = Inscriba a su hijo en la escuela cercana a usted o en la oficina escolar (Schulamt). Los niños que cumplen seis años a más tardar el 30 de junio empiezan la escuela ese mismo año. Para los niños que son nuevos aquí hay a menudo clases preparatorias (Vorbereitungsklassen, VKL) para aprender alemán.
    .why = En Baden-Württemberg deben ir a la escuela todos los niños que viven aquí. Para los niños en el procedimiento de asilo o con una Duldung (tolerancia), la obligación empieza seis meses después de la llegada.
