contact-example-personnel = Personnel department of the example employer (made up)
    .note = Example: this office does not exist. A real firm says here who answers general questions.
contact-example-arrival-team = Arrival team of the example employer (made up)
    .note = Example: this team does not exist. A real firm says here who meets you and goes with you.
contact-example-housing-service = House-hunting service (made up)
    .note = Example: this service does not exist. A real firm names the service here that it pays for.
contact-example-language-school = German course of the example employer (made up)
    .note = Example: this course does not exist. A real firm names its language school here.
