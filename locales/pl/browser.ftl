# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } się otwiera. Za pierwszym razem trwa to chwilę.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = Nic więcej się nie pojawia? Proszę odświeżyć stronę. Jeśli to nie pomoże, proszę zaktualizować przeglądarkę i włączyć JavaScript.
browser-heading = { -brand } w przeglądarce
# The operator of the web space can change the program.
browser-operator = Ta strona pochodzi od instytucji, której adres widać u góry przeglądarki. Proszę otwierać ją tylko wtedy, gdy ufają Państwo tej instytucji: mogłaby ona zmienić program.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = Ta przeglądarka nie gwarantuje, że zachowa to, co Państwo wpiszą.
browser-may-forget = Przeglądarka może usunąć to, co zapisała. Safari robi to, jeśli strona nie jest otwierana przez siedem dni, chyba że { -brand } jest na ekranie głównym. Proszę od czasu do czasu zapisać kopię.
# Heading of the next three.
browser-home-screen = Umieścić na ekranie głównym
browser-home-android = W Chrome na Androidzie: menu ⋮, potem „Dodaj do ekranu głównego” lub „Zainstaluj aplikację”.
browser-home-apple = Na iPhonie i iPadzie: symbol udostępniania, potem „Do ekranu początkowego”.
browser-home-other = W innych przeglądarkach: „Zainstaluj” lub „Dodaj do ekranu głównego” w menu. Nie każda przeglądarka to potrafi.
# Follows the ways to the home screen.
browser-home-apart = Na iPhonie i iPadzie aplikacja na ekranie początkowym zapisuje dane osobno. Dane wpisane w Safari nie przenoszą się same: proszę je najpierw wyeksportować, a potem otworzyć plik w aplikacji.
browser-shared = Czy inni też używają tego urządzenia?
browser-shared-explain = Wtedy proszę otworzyć { -brand } tak, aby nic nie zostało: wpisane dane znikną po zamknięciu karty. To, co już zapisane, pozostaje nietknięte. Pliki, które Państwo zapiszą, zostają na urządzeniu: przed odejściem proszę je usunąć.
# Button.
browser-shared-action = Zacznij od nowa i niczego nie zachowuj
# Shown instead of the conversations.
browser-no-talk = Rozmowy z mentorkami i mentorami są tylko w zainstalowanej aplikacji, nie w przeglądarce.
# Shown on the page about the content.
browser-no-updates = W przeglądarce treści przychodzą ze stroną. Jeśli jest nowa wersja, obowiązuje od następnego otwarcia aplikacji { -brand }.
# Follows browser-no-talk and browser-no-updates.
browser-installed = O aplikację do zainstalowania proszę zapytać instytucję, od której pochodzi ta strona. Wpisane dane można zabrać ze sobą: proszę je wyeksportować w ustawieniach i otworzyć plik w aplikacji.
browser-new-version = Jest nowa wersja aplikacji { -brand }. Wpisane dane zostają.
browser-new-version-action = Otwórz teraz
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = Aplikacja { -brand } nie jest jeszcze kompletna na tym urządzeniu.
browser-not-offline-explain = Wpisane dane są bezpieczne. Bez internetu strona może się nie otworzyć. Proszę otworzyć ją jeszcze raz później, gdy będzie internet. Jeśli to nie pomoże, proszę zwolnić miejsce na urządzeniu lub powiadomić instytucję, od której pochodzi strona.
