module-arrival-service = Arriving (example)
    .summary = Example: the made-up firm meets new people at the station and goes with them in the first days.
module-house-hunting = House hunting (example)
    .summary = Example: the made-up firm pays for a service that helps to find a home.
module-language-course = German course at work (example)
    .summary = Example: the made-up firm offers a German course once a week.
