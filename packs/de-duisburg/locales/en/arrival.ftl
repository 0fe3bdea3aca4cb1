step-register-address = Register your address (Anmeldung)
    .summary = Register at the Bürgerservice of the city of Duisburg within two weeks after you move in. Book the appointment online. If no appointment is free in these two weeks, take the next possible one. Bring your ID card or passport and the landlord’s confirmation.
    .why = Many other things depend on it: your tax ID, your residence permit, a place in day care. You get a registration certificate that you will need again and again.
