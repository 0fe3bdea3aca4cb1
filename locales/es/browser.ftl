# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } se está abriendo. La primera vez tarda un momento.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = ¿No aparece nada más? Vuelva a cargar la página. Si no sirve, actualice su navegador y permita JavaScript.
browser-heading = { -brand } en el navegador
# The operator of the web space can change the program.
browser-operator = Esta página viene de la entidad cuya dirección aparece arriba en el navegador. Ábrala solo desde una entidad en la que confíe: podría cambiar el programa.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = Este navegador no garantiza que conserve lo que introduce.
browser-may-forget = Un navegador puede borrar lo que ha guardado. Safari lo hace si no abre la página durante siete días, salvo que { -brand } esté en la pantalla de inicio. Guarde una copia de vez en cuando.
# Heading of the next three.
browser-home-screen = Ponerlo en la pantalla de inicio
browser-home-android = En Chrome para Android: menú ⋮ y luego «Añadir a pantalla de inicio» o «Instalar aplicación».
browser-home-apple = En iPhone y iPad: símbolo de compartir y luego «Añadir a pantalla de inicio».
browser-home-other = En otros navegadores: «Instalar» o «Añadir a pantalla de inicio» en el menú. No todos los navegadores pueden hacerlo.
# Follows the ways to the home screen.
browser-home-apart = En iPhone y iPad, la aplicación de la pantalla de inicio guarda sus datos por separado. Lo que ha introducido en Safari no pasa a ella automáticamente: expórtelo antes y abra después el archivo en la aplicación.
browser-shared = ¿Usan también otras personas este dispositivo?
browser-shared-explain = Entonces abra { -brand } de modo que no quede nada: lo que introduzca desaparece al cerrar la pestaña. Lo ya guardado no se toca. Los archivos que guarde se quedan en el dispositivo: bórrelos antes de irse.
# Button.
browser-shared-action = Empezar de nuevo y no guardar nada
# Shown instead of the conversations.
browser-no-talk = Las conversaciones con mentores solo existen en la aplicación instalada, no en el navegador.
# Shown on the page about the content.
browser-no-updates = En el navegador los contenidos vienen con la página. Si hay una versión nueva, vale la próxima vez que abra { -brand }.
# Follows browser-no-talk and browser-no-updates.
browser-installed = Pregunte a la entidad de la que viene esta página cómo conseguir la aplicación instalada. Puede llevarse lo que ha introducido: expórtelo en los ajustes y abra el archivo en la aplicación.
browser-new-version = Hay una versión nueva de { -brand }. Lo que ha introducido se conserva.
browser-new-version-action = Abrirla ahora
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = { -brand } todavía no está completo en este dispositivo.
browser-not-offline-explain = Lo que ha introducido está seguro. Sin internet, quizá la página no se abra. Vuelva a abrirla más tarde con internet. Si no sirve, libere espacio en el dispositivo o avise a la entidad de la que viene la página.
