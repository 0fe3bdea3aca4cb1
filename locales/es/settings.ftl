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
