# Die ersten Tage

step-emergency-numbers = Enregistrer les numéros d’urgence
    .summary = Enregistrez le 112 (pompiers et secours) et le 110 (police) dans votre téléphone. Les deux appels sont gratuits.
    .why = En cas d’urgence, vous n’avez pas le temps de chercher. Les explications donnent aussi les numéros du service médical de garde, de l’aide en cas de violence et de l’aide aux personnes en crise.

step-landlord-confirmation = Obtenir l’attestation du propriétaire
    .summary = Demandez à votre propriétaire l’attestation du propriétaire (Wohnungsgeberbestätigung). Elle doit être établie dans les deux semaines qui suivent l’emménagement.
    .why = Le bureau de déclaration de domicile (Meldebehörde) veut voir ce document. Le bail ne le remplace pas. S’il n’arrive pas à temps, dites-le tout de suite au bureau de déclaration de domicile et déclarez-vous quand même dans les deux semaines.

step-letterbox-name = Mettre son nom sur la boîte aux lettres
    .summary = Écrivez les noms de famille de toutes les personnes qui vivent dans le logement sur la boîte aux lettres et sur la sonnette. Videz la boîte aux lettres régulièrement. Dans un hébergement, demandez chaque jour votre courrier.
    .why = Les lettres importantes des administrations arrivent souvent par la poste. Beaucoup de délais commencent quand une lettre est considérée comme remise, même si vous ne l’avez pas encore lue.

step-register-address = Déclarer son domicile (Anmeldung)
    .summary = Déclarez-vous dans les deux semaines qui suivent l’emménagement au bureau de déclaration de domicile (Meldebehörde, souvent appelé Bürgeramt ou Bürgerservice). Si l’attestation du propriétaire manque, allez-y quand même. Dans un centre d’accueil, renseignez-vous sur place.
    .why = Beaucoup de choses en dépendent : votre identifiant fiscal, le titre de séjour, la place en crèche (Kita). Vous recevez une attestation de domicile (Meldebestätigung), qu’on vous demandera souvent.

step-migration-advice = Se faire conseiller gratuitement
    .summary = Prenez rendez-vous dans un service de conseil aux migrants : MBE pour les adultes à partir de 27 ans, service jeunesse et migration (JMD) de 12 à 27 ans. Le conseil est gratuit.
    .why = Une personne vous y aide pour les lettres, les demandes et les questions, souvent aussi dans votre langue. Ce conseil est là pour vous surtout pendant les trois premières années.

step-certified-translations = Faire traduire ses documents
    .summary = Faites traduire en allemand vos actes et diplômes importants par des traducteurs assermentés. Demandez d’abord à l’administration de quels documents elle a vraiment besoin.
    .why = Beaucoup d’administrations n’acceptent que ces traductions. Si vous demandez avant, vous ne payez pas pour des documents que personne ne veut voir.

step-move-within-germany = Changer d’adresse après un déménagement
    .summary = Déclarez chaque nouveau logement dans les deux semaines qui suivent l’emménagement. Vous ne devez annoncer votre départ que si vous quittez l’Allemagne ou si vous n’avez pas de nouveau logement : au plus tôt une semaine avant et au plus tard deux semaines après le départ du logement.
    .why = Ainsi, les lettres continuent d’arriver chez vous. Si vous avez une obligation de résidence (Wohnsitzauflage), par exemple après la reconnaissance, demandez à l’office des étrangers (Ausländerbehörde) avant de déménager.
