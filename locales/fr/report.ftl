# Reporting messages to the programme's contact.

# Variables:
#   $name (String) - name of the other
report-heading = Signaler { $name }
report-explain = Vous avez raison de le signaler. Personne n’a le droit de vous mettre sous pression, de vous demander de l’argent ou de vous traiter mal.
report-choose = Quels messages voulez-vous signaler ?
# Variables:
#   $name (String) - name of the other
report-none = { $name } ne vous a encore rien écrit. Vous pouvez dire avec vos propres mots ce qui s’est passé.
report-words = Que s’est-il passé ?
report-words-explain = Écrivez dans la langue la plus facile pour vous. Vous pouvez aussi laisser le champ vide.
report-what = Que se passe-t-il ensuite ?
report-file = Nous enregistrons un fichier sur cet appareil. Il contient seulement ce que vous avez choisi et écrit.
report-genuine = La personne qui reçoit le fichier peut vérifier que les messages sont authentiques.
report-yourself = Rien n’est envoyé tout seul. Vous envoyez le fichier quand vous êtes prêt.
# Heading above the office that takes reports.
report-to = À qui ?
report-to-nobody = Nous ne connaissons pas encore de service pour cela dans votre ville. Adressez-vous au centre de bienvenue ou à la mairie. En cas de danger, appelez un numéro d’urgence.
# Button, a verb.
report-save = Enregistrer le signalement
report-saved = Votre signalement est enregistré. Le fichier se trouve ici :
report-saved-next = Envoyez-le maintenant au service ci-dessous, ou montrez-le sur place.
# Heading, a verb: protect oneself.
report-protect = Se protéger
report-protect-explain = Vous pouvez aussi bloquer ou partir tout de suite. Enregistrez avant ce que vous voulez signaler.
