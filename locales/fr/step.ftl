# One step: what, why, by when, with what, where.

step-overdue-do = Ce n’est pas une raison de vous inquiéter, mais n’attendez plus. Faites-le dès que possible. Appelez le service compétent et dites que le délai est passé et que vous voulez le faire maintenant.
step-legal-basis = Base légale :
# Variables:
#   $date (String) - the day, written out
step-again-on = Terminé pour l’instant. Cette étape reviendra le { $date }.
# Variables:
#   $date (String) - the day, written out
step-opens = C’est possible à partir du { $date }.
step-do-not-wait = N’attendez pas : vous pouvez fournir les documents plus tard.
# Before steps.
step-lacks = Vous avez mis ceci de côté. Cela vous manque peut-être ici :
# Before steps.
step-helps = C’est plus facile quand ceci est fait :
step-helps-explain = Si la fin du délai est proche, allez-y même sans cela.
step-maybe-heading = Cela vous concerne-t-il ?
step-maybe-explain = Votre réponse dit si vous avez besoin de cette étape. Elle reste sur cet appareil.
step-due-missing-heading = Jusqu’à quand ? Pour le dire, il nous manque ceci.

# Heading above buttons: how much of this step the person has done.
step-actions = Où en êtes-vous ?
# Button: marks the step as done.
action-mark-done = Terminée
# Button: marks the step as begun.
action-mark-begun = Commencée
# Button, a verb: the step is not needed now.
action-set-aside = Mettre de côté
# Button: takes the mark back.
action-unmark = Annuler
step-said-done = Bravo ! C’est fait.
step-said-begun = Bien. Vous avez commencé.
step-said-aside = Mise de côté. Vous trouvez cette étape en bas de votre plan.
step-said-unmarked = L’étape est à nouveau ouverte.

# Heading: what the step is good for.
step-why = Pourquoi ?
# Heading: which answers of the person are the reason.
step-why-you = Pourquoi voyez-vous cela ?
step-papers = Les documents qu’il vous faut
# Variables:
#   $held (Number) - how many of the papers the person has
#   $count (Number) - how many papers are needed
step-papers-held = Vous en avez { $held } sur { $count }. Cochez ceux que vous avez déjà.
# Variables:
#   $period (String) - how long, such as "3 months"
step-paper-lasts = Validité : { $period }
# Heading above offices: where one has to go.
step-offices = Où aller ?
step-office-unknown = Nous ne connaissons pas encore ce service pour votre localité. Demandez à la mairie de votre ville.
step-web = Page officielle sur internet
# Before a sum.
step-cost = Coût
# Before how long it takes.
step-takes = Durée
# Heading above a page that explains the step. Not a person.
step-guide = Explications
# Heading above papers that the person has afterwards.
step-gives = Ce que vous recevez
step-note = Ma note
    .placeholder = Par exemple : rendez-vous mardi à 9 heures, bureau 12
step-note-explain = Il n’y a que vous qui voyez cette note.
step-note-saved = Enregistré
step-calendar = Rappel et calendrier
# Label of a field for a day of the person's own choice.
step-own-due = Me le rappeler le
action-save-calendar = Dans mon calendrier
calendar-saved = Le fichier de calendrier est enregistré :
# Heading, above the law or web page that says so.
step-source = Source
