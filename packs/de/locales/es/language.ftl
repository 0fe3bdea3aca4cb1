step-integration-course = Empezar el curso de integración
    .summary = Lea en su carta si puede o si debe hacer el curso. Si debe, inscríbase de inmediato en una escuela y envíe el comprobante a la autoridad que le obligó. Si puede, tiene un año desde su primer título de residencia.
    .why = Aprende alemán hasta B1 y mucho sobre la vida aquí. Los cónyuges sin B1 normalmente deben participar: hasta que lo consigan, el título se prorroga por lo general solo por un año. Quien ha solicitado asilo tiene este derecho después del reconocimiento.

step-integration-course-admission = Preguntar por una plaza en un curso de integración
    .summary = Si no tiene un derecho propio, decide el BAMF cuando hay plazas libres. En febrero de 2026 detuvo esas admisiones; en julio se reguló de nuevo el orden. Pregunte por la situación actual.
    .why = Otros caminos: el Jobcenter, la oficina de extranjería (Ausländerbehörde) o la oficina de prestaciones para solicitantes de asilo puede obligarle a hacer el curso; el Jobcenter también puede admitirle. O paga usted. Un centro de asesoramiento a menudo también conoce cursos sin costo.

step-placement-test = Hacer la prueba de nivel
    .summary = Antes del curso de integración hace una prueba de nivel gratuita, en la escuela de idiomas o en un centro de pruebas.
    .why = La prueba muestra qué curso y qué módulo son adecuados para usted. No se puede reprobar ni suspender.

step-job-language-course = Aprender alemán para el trabajo
    .summary = Pregunte en la agencia de empleo (Agentur für Arbeit), el Jobcenter o el BAMF por la autorización para un curso de alemán para el trabajo (Berufssprachkurs). Inscríbase en una escuela en el plazo de tres meses desde la fecha de la autorización; si no, la autorización caduca.
    .why = Los cursos llevan de B1 a B2 y de B2 a C1. Hay cursos especiales que ayudan en el reconocimiento de su profesión. Si no tiene trabajo, está en formación profesional o tiene pocos ingresos, son gratuitos.

step-language-level = Conocer y demostrar su nivel de alemán
    .summary = Averigüe en qué nivel está su alemán: de A1 (sencillo) a C1 (muy bueno). Guarde bien su certificado de idioma.
    .why = Muchos derechos dependen de un nivel: el trabajo en la profesión aprendida, la residencia permanente o la naturalización. Las autoridades piden un comprobante.
