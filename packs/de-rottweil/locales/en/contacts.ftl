contact-integration-page = Town of Rottweil: migration and integration
    .note = The town’s page about what there is for people who are new in Rottweil. Ask at the town hall for the integration office (Fachstelle Integration).
contact-family-house = Multi-generation house (Mehrgenerationenhaus) Kapuziner, Rottweil
    .note = An open meeting place for everybody, with a café. Ask what there is for people who are new in town.
