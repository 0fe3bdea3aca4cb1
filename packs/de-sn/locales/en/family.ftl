step-school-registration = Register your child at school
    .summary = First go to the free education advice (Besondere Bildungsberatung) at the state office for schools (Landesamt für Schule und Bildung, LaSuB). A child who is still learning German mostly gets a place in a preparatory class (Vorbereitungsklasse) there. Those over 18 who want to take the Abitur apply to a Kolleg.
    .why = In Saxony all children who live here must go to school. Residence status makes no difference.
