contact-welcome-center-sbh = Welcome Center Schwarzwald-Baar-Heuberg
    .note = Free advice in Villingen-Schwenningen for all three districts: for international skilled workers, trainees, students, families and firms. There are also seminars and a leisure group, the “Club der Kulturen”. The Welcome Center does not find jobs for people.
