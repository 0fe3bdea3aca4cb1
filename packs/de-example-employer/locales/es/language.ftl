step-example-course-test = Hacer la prueba de nivel en la empresa (ejemplo)
    .summary = Ejemplo: la escuela de idiomas (inventada) comprueba en 30 minutos cuánto alemán sabe ya. No tiene que estudiar para ello.
    .why = Ejemplo: así entra en el grupo que es adecuado para usted.
step-example-course-weekly = Ir al curso de alemán en la empresa (ejemplo)
    .summary = Ejemplo: el curso (inventado) es una vez a la semana en la empresa. Cuenta como tiempo de trabajo.
    .why = Ejemplo: aprende las palabras que necesita en el trabajo. El curso no sustituye al curso de integración (Integrationskurs).
