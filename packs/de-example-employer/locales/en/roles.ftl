role-example-arrival-team = Arrival team (example)
    .find = Example: ask the personnel department of your firm.
role-example-housing-service = House-hunting service (example)
    .find = Example: ask the personnel department of your firm.
role-example-language-school = German course at work (example)
    .find = Example: ask the personnel department of your firm.
