# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

voice-read = Leer en voz alta
voice-stop = Parar
voice-bar =
    .aria-label = Controles de la voz
voice-pause = Pausa
voice-resume = Seguir
voice-slower = Más lento
voice-faster = Más rápido
voice-rate-slowest = Muy lento
voice-rate-slow = Lento
voice-rate-normal = Normal
voice-rate-fast = Rápido
voice-rate-fastest = Muy rápido
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = No se lee porque falta una voz: { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = Este dispositivo no tiene voz para este idioma: { $language }.
voice-install = Instale una en los ajustes del dispositivo, en «Texto a voz» o «Contenido leído».
voice-install-linux = Instale los programas speech-dispatcher y espeak-ng, o pida a alguien que lo haga.
voice-only-online = La voz de este navegador enviaría el texto por internet, por eso { -brand } no la usa. Instale una voz en los ajustes del dispositivo.
voice-unsupported = Aquí { -brand } no puede hablar. Abra { -brand } en un navegador o deje que el dispositivo le lea la pantalla.
voice-heading = Lectura en voz alta
voice-explain = La voz es de este dispositivo. No se envía ningún texto para ello.
voice-rate = Velocidad
voice-voices = Voces en este dispositivo
voice-none = Ninguna voz
