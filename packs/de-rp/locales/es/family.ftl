step-school-registration = Inscribir al hijo en la escuela
    .summary = Inscriba a su hijo en una escuela cercana. Los niños que cumplen seis años a más tardar el 31 de agosto empiezan la escuela ese mismo año; si se solicita, también puede ser antes o después.
    .why = En Renania-Palatinado deben ir a la escuela todos los niños que viven aquí, normalmente durante doce cursos. Para los niños en el procedimiento de asilo, la obligación empieza cuando a la familia le han asignado un municipio. Antes tienen en el centro de acogida derecho a una oferta escolar.
