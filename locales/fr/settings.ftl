# Settings, my answers, about.

settings-heading = Réglages
settings-language = Langue
# Languages in which a text may appear that is missing in the first.
settings-also = Je lis aussi
settings-also-explain = Si un texte n’existe pas encore dans votre langue, vous le voyez dans l’une de ces langues.
settings-also-second = Premier choix
settings-also-third = Deuxième choix
settings-also-none = Aucune
language-remove-done = La langue est retirée.
# Heading, a noun: how texts look.
settings-reading = Lecture
settings-text-size = Taille du texte
# A choice: size of the letters.
text-size-normal = Normale
text-size-large = Grande
text-size-largest = Très grande
settings-theme = Couleurs
# A choice: colours as the device has them.
theme-system = Comme l’appareil
# A choice: colours.
theme-light = Clair
# A choice: colours.
theme-dark = Sombre
settings-contrast = Contraste
# A choice: contrast as the device has it.
contrast-system = Comme l’appareil
# A choice: strong contrast.
contrast-more = Fort
settings-place = Ma ville
settings-no-place = Pas encore choisie
settings-change-place = Changer de ville
settings-answers = Mes réponses
settings-about = À propos de { -brand } et sources

answers-explain = Vous pouvez changer ou effacer chaque réponse. Votre plan s’adapte aussitôt.
answers-none = Pas encore de réponse
# In place of an answer: the person would rather not say.
answers-withheld = Je préfère ne pas le dire
# Button, a verb.
answers-change = Changer
answers-forget = Effacer la réponse

# Heading, a noun: the app asks for a PIN.
settings-lock = Verrouillage par code PIN
lock-on = Le verrouillage est activé. { -brand } demande votre code PIN au démarrage.
lock-off = Le verrouillage est désactivé. Toute personne qui utilise cet appareil peut ouvrir { -brand }.
lock-set = Définir un code PIN
lock-change = Changer le code PIN
lock-remove = Désactiver le verrouillage
lock-explain = Choisissez au moins 6 chiffres et retenez bien le code PIN. Sans lui, personne ne pourra rouvrir vos données.
lock-new-pin = Nouveau code PIN
lock-new-pin-again = Encore une fois le nouveau code PIN
lock-different = Les deux codes PIN ne sont pas identiques.
lock-said-on = Le verrouillage est maintenant activé.
lock-said-off = Le verrouillage est maintenant désactivé.

settings-storage = Mes données
storage-what = { -brand } enregistre vos réponses, votre progression et vos notes sous forme chiffrée sur cet appareil. Rien de cela n’est envoyé.
storage-key-system = La clé se trouve dans le trousseau de clés de cet appareil. Les données sont ainsi bien protégées.
storage-key-file = La clé se trouve dans un fichier sur cet appareil, car il n’a pas de trousseau de clés. Quelqu’un qui a accès à votre compte d’utilisateur pourrait lire les données. Un code PIN les protège mieux.
storage-key-pin = La clé est créée à partir de votre code PIN. Sans ce code PIN, personne ne peut lire les données.
storage-key-browser = La clé se trouve dans la mémoire de ce navigateur, à côté des données. Toute personne ayant accès à votre compte d’utilisateur sur cet appareil pourrait lire les données. Un code PIN les protège mieux.
storage-key-memory = Rien ne reste sur cet appareil : dès que vous fermez ou rechargez cet onglet, plus personne ne peut lire les données.
# Before the path of a folder.
storage-folder = Dossier :
export-explain = Vous pouvez enregistrer toutes vos données dans un fichier et les emporter. Ce fichier n’est pas chiffré.
export-action = Exporter les données
export-saved = Vos données sont enregistrées :
copy-heading = Données d’un autre appareil
copy-explain = Avez-vous exporté vos données sur un autre appareil ou dans le navigateur ? Ouvrez alors le fichier ici. Ce que vous avez déjà saisi ici reste, sauf si le fichier dit autre chose. Les conversations ne suivent pas.
# Button.
copy-action = Ouvrir un fichier
# Variables:
#   $taken (Number) - how many entries were taken over from the file
copy-taken =
    { $taken ->
        [one] { $taken } donnée a été reprise.
        [many] { $taken } de données ont été reprises.
       *[other] { $taken } données ont été reprises.
    }
copy-code-explain = Ou emportez vos données sous forme de code QR : dirigez l’appareil photo de l’autre appareil vers le code.
# Button: shows a QR code that holds everything the person entered.
copy-code-action = Afficher un code QR
# Above the code.
copy-code-seen = Qui photographie ce code a tout ce que vous avez saisi. Ne le montrez qu’à votre autre appareil.
# Button.
copy-code-hide = Masquer le code
# What the picture is, for people who do not see it.
copy-code-label = Code QR avec tout ce que vous avez saisi
# In place of the code. copy-code-action has been pressed, export-action is still there.
copy-code-too-much = C’est trop pour un code QR. Emportez vos données dans un fichier.
# Link to a page where a code can be read or a link be pasted.
copy-other-way = Lire un code QR ou coller un lien
# Label of a field.
copy-paste = Lien avec vos données
# The beginning of a link follows.
copy-paste-explain = Avez-vous un lien avec vos données ? Collez-le ici. Le bon texte commence ainsi :
copy-offer-heading = Reprendre ces données ?
# The next six follow as a list, each with a number behind it.
copy-offer-explain = Elles viennent d’un autre appareil :
copy-answers = Réponses
# Steps that are started, done or set aside.
copy-steps = Étapes
copy-notes = Notes
# Days on which the person wants to be reminded of a step.
copy-dates = Rappels
# Papers that the person has ticked as held.
copy-papers = Documents que vous avez
# Codes with which the person has opened what an employer offers.
copy-employers = Codes d’entreprises
copy-offer-stays = Ce que vous avez déjà saisi sur cet appareil reste, sauf si autre chose est indiqué ici.
# Button, a verb: takes over what was listed.
copy-take = Reprendre
# Button beside copy-take.
copy-not-now = Pas maintenant

# Variables:
#   $version (String) - such as "1.0.0"
about-version = { -brand }, version { $version }
about-explain = « Lotse » veut dire pilote en allemand : il guide les navires en sécurité vers un port inconnu. { -brand } vous accompagne pendant les premiers mois dans une nouvelle ville, même sans internet.
about-no-advice = Nous vérifions toutes les informations avec soin. Mais elles ne remplacent pas un conseil juridique.
about-packs = Contenus et leurs langues
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
about-pack = Version { $version }, responsable : { $publisher }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
# Variables:
#   $date (String) - the day, written out
about-reviewed = vérifié le { $date }
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-machine = écrit à l’aide d’une machine, personne ne l’a encore vérifié
# Part of a list beneath the name of a pack and a language; no capital where the language allows it.
about-not-reviewed = écrit par des humains, pas encore vérifié
