# How fresh the content is, looking for newer content, and bringing it along.

# Heading and link, a verb: keep what the packs say up to date.
settings-content = Garder les contenus à jour
content-explain = Les adresses, les délais et les explications changent. Vous voyez ici si vos contenus sont à jour.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = Dernière vérification complète : { $moment }
content-never = Personne n’a encore cherché de contenus plus récents.
content-no-publisher = Cette application ne sait pas encore où trouver des contenus plus récents. Vous utilisez ceux qui sont venus avec elle.
# Button, a verb.
content-look = Chercher des contenus plus récents
content-running = Nous cherchons des contenus plus récents…
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = { $done } sur { $total } chargés
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = Éditeur : { $publisher }

content-how = Comment chercher ?
content-automatic = Chercher tout seul une fois par jour
content-save-data = Charger seulement les textes, pas les images. Cela économise vos données mobiles.
content-metered = Cette connexion a un volume de données limité. Pour l’instant, nous ne chargeons donc pas d’images.

content-packs = Vos contenus
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = Version { $version }, responsable : { $publisher }
# A label beneath a pack: it was part of the app from the start.
content-shipped = Venu avec l’application
# A label beneath a pack: it was downloaded.
content-fetched = Venu de l’éditeur
# Variables:
#   $date (String) - the day, written out
content-fresh = Venu de l’éditeur. Confirmé jusqu’au { $date }
# Variables:
#   $date (String) - the day, written out
content-stale = N’est plus confirmé depuis le { $date }. Peut-être dépassé.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = Les contenus de cet éditeur ont été retirés le { $date }. Ne vous y fiez pas. Demandez au service concerné.

# Content as a file, brought along for somebody without internet.
carry-heading = Apporter et transmettre
carry-explain = Si vous n’avez pas de données mobiles, par exemple le premier mois, quelqu’un peut vous donner les contenus les plus récents sous forme de fichier. Nous vérifions ce fichier comme tout le reste.
carry-open-heading = Ouvrir un fichier
# Button: choose a file on this device.
carry-open = Choisir un fichier
carry-busy = Vérification du fichier…
carry-address-heading = Récupérer d’un appareil proche
carry-address-label = Adresse de l’appareil
# An example stands beneath.
carry-address-example = L’adresse ressemble à ceci :
# Button, a verb: fetch the content.
carry-address-fetch = Récupérer
carry-save-heading = Enregistrer pour quelqu’un d’autre
# Button, a verb.
carry-save = Enregistrer les contenus dans un fichier
carry-saved = Le fichier est enregistré :
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [one] C’est fait. { $count } partie des contenus est maintenant plus récente.
        [many] C’est fait. { $count } de parties des contenus sont maintenant plus récentes.
       *[other] C’est fait. { $count } parties des contenus sont maintenant plus récentes.
    }
carry-newest = Vous avez déjà les contenus les plus récents.
# Variables:
#   $place (String) - name of the city
carry-other-place = Les contenus de ce fichier sont pour { $place }. Ce n’est pas encore votre ville.
# Variables:
#   $place (String) - name of the city
carry-use-place = Choisir { $place } comme ma ville
