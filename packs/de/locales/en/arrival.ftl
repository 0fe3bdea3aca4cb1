# The first days

step-emergency-numbers = Save the emergency numbers
    .summary = Save 112 (fire and ambulance) and 110 (police) in your phone. Both calls are free.
    .why = In an emergency there is no time to search. The guide also has the numbers for a doctor on call, for help against violence and for people in a crisis.

step-landlord-confirmation = Get your landlord’s confirmation
    .summary = Ask your landlord for the confirmation that you have moved in (Wohnungsgeberbestätigung). It must be issued within two weeks after you move in.
    .why = The registration office (Meldebehörde) wants to see this paper. The rental contract does not replace it. If it does not come in time, tell the office at once and register within the two weeks all the same.

step-letterbox-name = Put your name on letterbox and bell
    .summary = Put the last names of everyone who lives in the flat on the letterbox and on the doorbell. Empty the letterbox regularly. In shared accommodation, ask for your post every day.
    .why = Important letters from public offices often come by post. Many deadlines start when a letter counts as delivered, even if you have not read it yet.

step-register-address = Register your address (Anmeldung)
    .summary = Register at the registration office (Meldebehörde, often called Bürgeramt or Bürgerservice) within two weeks after you move in. If the landlord’s confirmation is missing, go all the same. In a reception centre, ask there.
    .why = Many other things depend on it: your tax ID, your residence permit, a place in day care. You get a registration certificate that you will need again and again.

step-migration-advice = Get free advice
    .summary = Make an appointment with a migration advice centre: MBE for adults from 27, the youth service (Jugendmigrationsdienst, JMD) for ages 12 to 27. The advice is free.
    .why = A real person helps you with letters, applications and questions, often in your language. The service is there for you especially in your first three years.

step-certified-translations = Have your papers translated
    .summary = Have important certificates translated into German by a sworn translator (beeidigter Übersetzer). First ask the office which papers it really needs.
    .why = Many offices only accept such translations. If you ask first, you do not pay for papers that nobody wants to see.

step-move-within-germany = After a move: change your address
    .summary = Register every new home within two weeks after you move in. You only need to de-register (Abmeldung) if you leave Germany or have no new home: at the earliest one week before and at the latest two weeks after you move out of the home.
    .why = This way your letters keep reaching you. If you must live in a certain place (Wohnsitzauflage), for example after recognition as a refugee, ask the immigration office before you move.
