# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } открывается. В первый раз это занимает немного времени.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = Больше ничего не появляется? Обновите страницу. Если это не поможет, обновите браузер и разрешите JavaScript.
browser-heading = { -brand } в браузере
# The operator of the web space can change the program.
browser-operator = Эта страница приходит от организации, адрес которой виден вверху браузера. Открывайте её только у организации, которой доверяете: она могла бы изменить программу.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = Этот браузер не гарантирует, что сохранит введённые вами данные.
browser-may-forget = Браузер может удалить то, что сохранил. Safari делает это, если вы не открываете страницу семь дней, если только { -brand } не находится на домашнем экране. Время от времени сохраняйте копию.
# Heading of the next three.
browser-home-screen = Поместить на домашний экран
browser-home-android = В Chrome на Android: меню ⋮, затем «Добавить на главный экран» или «Установить приложение».
browser-home-apple = На iPhone и iPad: значок «Поделиться», затем «На экран „Домой“».
browser-home-other = В других браузерах: «Установить» или «Добавить на главный экран» в меню. Не каждый браузер это умеет.
# Follows the ways to the home screen.
browser-home-apart = На iPhone и iPad приложение на домашнем экране хранит данные отдельно. То, что вы ввели в Safari, само туда не перенесётся: сначала экспортируйте данные, а потом откройте файл в приложении.
browser-shared = Этим устройством пользуются и другие?
browser-shared-explain = Тогда откройте { -brand } так, чтобы ничего не осталось: введённое исчезнет, когда вы закроете вкладку. То, что уже сохранено, не затрагивается. Файлы, которые вы сохраните, останутся на устройстве: удалите их, прежде чем уйти.
# Button.
browser-shared-action = Начать заново и ничего не сохранять
# Shown instead of the conversations.
browser-no-talk = Чат с наставниками есть только в установленном приложении, а не в браузере.
# Shown on the page about the content.
browser-no-updates = В браузере материалы приходят вместе со страницей. Если есть новая версия, она начнёт действовать, когда вы в следующий раз откроете { -brand }.
# Follows browser-no-talk and browser-no-updates.
browser-installed = Спросите у организации, от которой приходит эта страница, как получить приложение для установки. Введённые данные можно перенести: экспортируйте их в настройках и откройте файл в приложении.
browser-new-version = Есть новая версия { -brand }. Всё, что вы ввели, останется.
browser-new-version-action = Открыть сейчас
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = { -brand } пока загружен на это устройство не полностью.
browser-not-offline-explain = То, что вы ввели, в безопасности. Без интернета страница, возможно, не откроется. Откройте её ещё раз позже, когда будет интернет. Если это не поможет, освободите место на устройстве или сообщите организации, от которой приходит страница.
