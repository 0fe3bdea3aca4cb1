# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } відкривається. Першого разу це триває трохи довше.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = Більше нічого не з’являється? Оновіть сторінку. Якщо це не допоможе, оновіть браузер і дозвольте JavaScript.
browser-heading = { -brand } у браузері
# The operator of the web space can change the program.
browser-operator = Ця сторінка надходить від установи, адресу якої видно вгорі браузера. Відкривайте її лише в установи, якій довіряєте: вона могла б змінити програму.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = Цей браузер не гарантує, що збереже введене вами.
browser-may-forget = Браузер може видалити те, що зберіг. Safari робить це, якщо ви не відкриваєте сторінку сім днів, якщо тільки { -brand } не на головному екрані. Час від часу зберігайте копію.
# Heading of the next three.
browser-home-screen = Додати на головний екран
browser-home-android = У Chrome на Android: меню ⋮, потім «Додати на головний екран» або «Установити додаток».
browser-home-apple = На iPhone та iPad: значок «Поділитися», потім «На екран „Домівка“».
browser-home-other = В інших браузерах: «Установити» або «Додати на головний екран» у меню. Не кожен браузер це вміє.
# Follows the ways to the home screen.
browser-home-apart = На iPhone та iPad застосунок на головному екрані зберігає дані окремо. Те, що ви ввели в Safari, не перенесеться туди автоматично: спершу експортуйте дані, а потім відкрийте файл у застосунку.
browser-shared = Цим пристроєм користуються й інші?
browser-shared-explain = Тоді відкрийте { -brand } так, щоб нічого не залишилося: введене зникне, коли ви закриєте вкладку. Те, що вже збережено, не зачіпається. Файли, які ви збережете, залишаться на пристрої: видаліть їх, перш ніж піти.
# Button.
browser-shared-action = Почати заново й нічого не зберігати
# Shown instead of the conversations.
browser-no-talk = Розмови з менторками й менторами є лише у встановленому застосунку, не в браузері.
# Shown on the page about the content.
browser-no-updates = У браузері вміст надходить разом зі сторінкою. Якщо є нова версія, вона діє, коли ви наступного разу відкриєте { -brand }.
# Follows browser-no-talk and browser-no-updates.
browser-installed = Запитайте в установи, від якої надходить ця сторінка, як отримати застосунок для встановлення. Введені дані можна перенести: експортуйте їх у налаштуваннях і відкрийте файл у застосунку.
browser-new-version = Є нова версія { -brand }. Усе, що ви ввели, залишиться.
browser-new-version-action = Відкрити зараз
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = { -brand } поки завантажено на цей пристрій не повністю.
browser-not-offline-explain = Те, що ви ввели, у безпеці. Без інтернету сторінка, можливо, не відкриється. Відкрийте її ще раз пізніше, коли буде інтернет. Якщо це не допоможе, звільніть місце на пристрої або повідомте установу, від якої надходить сторінка.
