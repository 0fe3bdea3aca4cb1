# How fresh the content is, looking for newer content, and bringing it along.

# Heading and link, a verb: keep what the packs say up to date.
settings-content = Mantener al día los contenidos
content-explain = Las direcciones, los plazos y las instrucciones cambian. Aquí ve si sus contenidos están al día.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = Última comprobación completa: { $moment }
content-never = Nunca se han buscado contenidos más nuevos.
content-no-publisher = Esta aplicación todavía no sabe dónde hay contenidos más nuevos. Usted usa los contenidos que venían con la aplicación.
# Button, a verb.
content-look = Buscar contenidos nuevos
content-running = Estamos buscando contenidos más nuevos…
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = { $done } de { $total } descargados
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = Editor: { $publisher }

content-how = ¿Cómo se busca?
content-automatic = Buscar automáticamente una vez al día
content-save-data = Descargar solo textos, sin imágenes. Así se gastan menos datos.
content-metered = Esta conexión tiene datos limitados. Por eso ahora no descargamos imágenes.

content-packs = Sus contenidos
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = Versión { $version }, responsable: { $publisher }
# A label beneath a pack: it was part of the app from the start.
content-shipped = Venía con la aplicación
# A label beneath a pack: it was downloaded.
content-fetched = Vino del editor
# Variables:
#   $date (String) - the day, written out
content-fresh = Vino del editor. Confirmado hasta el { $date }
# Variables:
#   $date (String) - the day, written out
content-stale = Sin confirmar desde el { $date }. Quizás anticuado.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = Los contenidos de este editor se retiraron el { $date }. No confíe en ellos. Pregunte a la oficina correspondiente.

# Content as a file, brought along for somebody without internet.
carry-heading = Traer y compartir
carry-explain = Si no tiene datos propios, por ejemplo el primer mes, alguien puede darle los contenidos más recientes como archivo. Comprobamos el archivo igual que todo lo demás.
carry-open-heading = Abrir un archivo
# Button: choose a file on this device.
carry-open = Elegir archivo
carry-busy = Comprobando el archivo…
carry-address-heading = Traer de un dispositivo cercano
carry-address-label = Dirección del dispositivo
# An example stands beneath.
carry-address-example = La dirección es así:
# Button, a verb: fetch the content.
carry-address-fetch = Traer
carry-save-heading = Guardar para otra persona
# Button, a verb.
carry-save = Guardar contenidos como archivo
carry-saved = El archivo está guardado:
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [one] Listo. { $count } parte de los contenidos es ahora más nueva.
        [many] Listo. { $count } de partes de los contenidos son ahora más nuevas.
       *[other] Listo. { $count } partes de los contenidos son ahora más nuevas.
    }
carry-newest = Ya tiene los contenidos más recientes.
# Variables:
#   $place (String) - name of the city
carry-other-place = Los contenidos de este archivo son para { $place }. Esa todavía no es su ciudad.
# Variables:
#   $place (String) - name of the city
carry-use-place = Elegir { $place } como mi ciudad
