# Reporting messages to the programme's contact.

# Variables:
#   $name (String) - name of the other
report-heading = Reportar a { $name }
report-explain = Hace bien en reportarlo. Nadie puede acosarle, pedirle dinero ni tratarle mal.
report-choose = ¿Qué mensajes quiere reportar?
# Variables:
#   $name (String) - name of the other
report-none = { $name } todavía no le ha escrito nada. Puede decir con sus propias palabras qué pasó.
report-words = ¿Qué pasó?
report-words-explain = Escriba en el idioma que le resulte más fácil. También puede dejar el campo vacío.
report-what = ¿Qué pasa después?
report-file = Guardamos un archivo en este dispositivo. Contiene solo lo que usted eligió y escribió.
report-genuine = Quien reciba el archivo puede comprobar que los mensajes son auténticos.
report-yourself = Nada se envía solo. Usted envía el archivo cuando quiera.
# Heading above the office that takes reports.
report-to = ¿A quién?
report-to-nobody = Para su ciudad todavía no conocemos ninguna oficina para esto. Diríjase al centro de bienvenida o al ayuntamiento. En caso de peligro, llame a un número de emergencia.
# Button, a verb.
report-save = Guardar el reporte
report-saved = Su reporte está guardado. El archivo está aquí:
report-saved-next = Envíelo ahora a la oficina de abajo o muéstrelo allí.
# Heading, a verb: protect oneself.
report-protect = Protegerse
report-protect-explain = También puede bloquear o irse de inmediato. Antes, guarde lo que quiera reportar.
