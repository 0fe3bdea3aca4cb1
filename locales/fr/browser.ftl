# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } s’ouvre. La première fois, cela prend un moment.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = Rien d’autre ne s’affiche ? Rechargez la page. Si cela ne suffit pas, mettez votre navigateur à jour et autorisez JavaScript.
browser-heading = { -brand } dans le navigateur
# The operator of the web space can change the program.
browser-operator = Cette page vient de l’organisme dont l’adresse figure en haut du navigateur. Ne l’ouvrez que depuis un organisme de confiance : il pourrait modifier le programme.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = Ce navigateur ne garantit pas de conserver ce que vous saisissez.
browser-may-forget = Un navigateur peut effacer ce qu’il a enregistré. Safari le fait si vous n’ouvrez pas la page pendant sept jours, sauf si { -brand } est sur l’écran d’accueil. Enregistrez une copie de temps en temps.
# Heading of the next three.
browser-home-screen = Mettre sur l’écran d’accueil
browser-home-android = Dans Chrome sur Android : menu ⋮, puis « Ajouter à l’écran d’accueil » ou « Installer l’application ».
browser-home-apple = Sur iPhone et iPad : symbole de partage, puis « Sur l’écran d’accueil ».
browser-home-other = Dans les autres navigateurs : « Installer » ou « Ajouter à l’écran d’accueil » dans le menu. Tous ne le permettent pas.
# Follows the ways to the home screen.
browser-home-apart = Sur iPhone et iPad, l’application de l’écran d’accueil enregistre ses données à part. Ce que vous avez saisi dans Safari ne suit pas automatiquement : exportez-le d’abord, puis ouvrez le fichier dans l’application.
browser-shared = D’autres personnes utilisent-elles aussi cet appareil ?
browser-shared-explain = Ouvrez alors { -brand } de sorte que rien ne reste : ce que vous saisissez disparaît quand vous fermez l’onglet. Ce qui est déjà enregistré n’est pas touché. Les fichiers que vous enregistrez restent sur l’appareil : supprimez-les avant de partir.
# Button.
browser-shared-action = Recommencer sans rien garder
# Shown instead of the conversations.
browser-no-talk = Les conversations avec les mentors n’existent que dans l’application installée, pas dans le navigateur.
# Shown on the page about the content.
browser-no-updates = Dans le navigateur, les contenus viennent avec la page. S’il y a une nouvelle version, elle vaut à la prochaine ouverture de { -brand }.
# Follows browser-no-talk and browser-no-updates.
browser-installed = Demandez à l’organisme dont vient cette page comment obtenir l’application installée. Vous pouvez emporter ce que vous avez saisi : exportez-le dans les réglages, puis ouvrez le fichier dans l’application.
browser-new-version = Une nouvelle version de { -brand } est là. Ce que vous avez saisi reste.
browser-new-version-action = L’ouvrir maintenant
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = { -brand } n’est pas encore complet sur cet appareil.
browser-not-offline-explain = Ce que vous avez saisi est en sécurité. Sans internet, la page ne s’ouvrira peut-être pas. Ouvrez-la encore une fois plus tard, avec internet. Si cela ne suffit pas, libérez de la place sur l’appareil ou prévenez l’organisme dont vient la page.
