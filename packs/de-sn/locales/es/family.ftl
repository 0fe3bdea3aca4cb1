step-school-registration = Inscribir al hijo en la escuela
    .summary = Vaya primero al asesoramiento educativo especial gratuito (Besondere Bildungsberatung) en la oficina de escuelas y educación (Landesamt für Schule und Bildung, LaSuB). Un niño que todavía aprende alemán recibe allí normalmente una plaza en una clase preparatoria (Vorbereitungsklasse). Quien tiene más de 18 años y quiere hacer el bachillerato alemán (Abitur) presenta su solicitud en un Kolleg.
    .why = En Sajonia deben ir a la escuela todos los niños que viven aquí. La situación de residencia no importa.
