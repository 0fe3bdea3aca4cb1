contact-licence-office-th = Thüringer Landesverwaltungsamt, Landesprüfungsamt (Weimar): Approbation
    .note = Zuständig in Thüringen für Ärztinnen, Ärzte und andere akademische Heilberufe. Für die Pflege und andere Berufe nennt der Anerkennungs-Finder die Stelle.
contact-anti-discrimination-th = Landesantidiskriminierungsstelle Thüringen (LADS)
    .note = Rat für Menschen, die in Thüringen wegen ihrer Herkunft, Religion oder aus einem ähnlichen Grund benachteiligt werden.
