contact-immigration-office = Immigration office (Ausländerbehörde) of the town of Tuttlingen
    .note = The district office is not responsible for the town of Tuttlingen. You find the town's address and phone on bamf-navi.bamf.de. Ask for an appointment first.
contact-integration-page = Town of Tuttlingen: integration
    .note = The town's page about help with German, youth work and meetings for people who are new in Tuttlingen.
