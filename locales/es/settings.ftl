# Settings, my answers, about.

settings-heading = Ajustes
settings-language = Idioma
# Languages in which a text may appear that is missing in the first.
settings-also = También leo
settings-also-explain = Si un texto todavía no existe en su idioma, lo ve en uno de estos idiomas.
settings-also-second = Primera opción
settings-also-third = Segunda opción
settings-also-none = Ninguno
language-remove-done = El idioma se ha quitado.
# Heading, a noun: how texts look.
settings-reading = Lectura
settings-text-size = Tamaño de letra
# A choice: size of the letters.
text-size-normal = Normal
text-size-large = Grande
text-size-largest = Muy grande
settings-theme = Colores
# A choice: colours as the device has them.
theme-system = Como el dispositivo
# A choice: colours.
theme-light = Claro
# A choice: colours.
theme-dark = Oscuro
settings-contrast = Contraste
# A choice: contrast as the device has it.
contrast-system = Como el dispositivo
# A choice: strong contrast.
contrast-more = Fuerte
settings-place = Mi ciudad
settings-no-place = Todavía sin elegir
settings-change-place = Cambiar de ciudad
settings-answers = Mis respuestas
settings-about = Acerca de { -brand } y fuentes

answers-explain = Puede cambiar o borrar cada respuesta. Su plan se adapta de inmediato.
answers-none = Todavía sin respuesta
# In place of an answer: the person would rather not say.
answers-withheld = Prefiero no decirlo
# Button, a verb.
answers-change = Cambiar
answers-forget = Borrar la respuesta

# Heading, a noun: the app asks for a PIN.
settings-lock = Bloqueo con PIN
lock-on = El bloqueo está activado. { -brand } pide su PIN al abrirse.
lock-off = El bloqueo está desactivado. Quien use este dispositivo puede abrir { -brand }.
lock-set = Crear PIN
lock-change = Cambiar PIN
lock-remove = Desactivar bloqueo
lock-explain = Elija al menos 6 cifras y recuerde bien el PIN. Sin el PIN nadie puede volver a abrir sus datos.
lock-new-pin = Nuevo PIN
lock-new-pin-again = Nuevo PIN otra vez
lock-different = Los dos PIN no son iguales.
lock-said-on = El bloqueo está ahora activado.
lock-said-off = El bloqueo está ahora desactivado.

settings-storage = Mis datos
storage-what = { -brand } guarda cifrados en este dispositivo sus respuestas, su progreso y sus notas. Nada de eso se envía.
storage-key-system = La clave está en el almacén de claves de este dispositivo. Así los datos están bien protegidos.
storage-key-file = La clave está en un archivo de este dispositivo, porque no tiene almacén de claves. Quien tenga acceso a su cuenta de usuario podría leer los datos. Con un PIN están mejor protegidos.
storage-key-pin = La clave se forma a partir de su PIN. Sin el PIN nadie puede leer los datos.
storage-key-browser = La clave está en el almacenamiento de este navegador, junto a los datos. Quien tenga acceso a su cuenta de usuario en este dispositivo podría leer los datos. Con un PIN están mejor protegidos.
storage-key-memory = En este dispositivo no queda nada: si cierra o recarga esta pestaña, ya nadie podrá leer los datos.
# Before the path of a folder.
storage-folder = Carpeta:
export-explain = Puede guardar todos sus datos como archivo y llevárselos. Este archivo no está cifrado.
export-action = Exportar los datos
export-saved = Sus datos están guardados:
copy-heading = Datos de otro dispositivo
copy-explain = ¿Ha exportado sus datos en otro dispositivo o en el navegador? Abra entonces el archivo aquí. Lo que ya ha introducido aquí se queda, salvo que el archivo diga otra cosa. Las conversaciones no se traen.
# Button.
copy-action = Abrir archivo
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [one] Se ha incorporado { $taken } entrada.
        [many] Se han incorporado { $taken } de entradas.
       *[other] Se han incorporado { $taken } entradas.
    }
copy-code-explain = O llévese sus datos como código QR: enfoque el código con la cámara del otro dispositivo.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = Mostrar como código QR
# Above the code.
copy-code-seen = Quien fotografíe este código tendrá todo lo que usted ha introducido. Muéstrelo solo a su otro dispositivo.
# Button.
copy-code-hide = Ocultar el código
# What the picture is, for people who do not see it.
copy-code-label = Código QR con todo lo que ha introducido
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = Es demasiado para un código QR. Llévese sus datos como archivo.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = Leer un código QR o pegar un enlace
# Label of a field.
copy-paste = Enlace con sus datos
# The beginning of a link follows.
copy-paste-explain = ¿Tiene un enlace con sus datos? Péguelo aquí. Un texto que empieza así es el correcto:
copy-offer-heading = ¿Incorporar estos datos?
# The next six follow as a list, each with a number behind it.
copy-offer-explain = Vienen de otro dispositivo:
copy-answers = Respuestas
# Steps that are started, done or set aside.
copy-steps = Pasos
copy-notes = Notas
# Days on which the person wants to be reminded of a step.
copy-dates = Recordatorios
# Papers that the person has ticked as held.
copy-papers = Documentos que tiene
# Codes with which the person has opened what an employer offers.
copy-employers = Códigos de empresas
copy-offer-stays = Lo que ya ha introducido en este dispositivo se queda, salvo que aquí diga otra cosa.
# Button, a verb: takes over what was listed.
copy-take = Incorporar
# Button beside copy-take.
copy-not-now = Ahora no

# Variables:
#   $version (String) - such as "1.0.0"
about-version = { -brand }, versión { $version }
about-explain = Un «Lotse» es un práctico: guía los barcos con seguridad a un puerto desconocido. { -brand } le acompaña en los primeros meses en una nueva ciudad, también sin internet.
about-no-advice = Comprobamos todos los datos con cuidado. Pero no sustituyen el asesoramiento jurídico.
about-packs = Contenidos y sus idiomas
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = Versión { $version }, responsable: { $publisher }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
# Variables:
#   $date (String) - the day, written out
about-reviewed = revisado el { $date }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-machine = escrito con ayuda de una máquina, nadie lo ha revisado todavía
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-not-reviewed = escrito por personas, todavía sin revisar
