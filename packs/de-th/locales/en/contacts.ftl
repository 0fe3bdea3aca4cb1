contact-licence-office-th = State office of Thuringia (Landesverwaltungsamt, Landesprüfungsamt, Weimar): licence to practise (Approbation)
    .note = Responsible in Thuringia for doctors and other academic health professions. For nursing and other professions the Recognition Finder names the office.
contact-anti-discrimination-th = Anti-discrimination office of Thuringia (Landesantidiskriminierungsstelle, LADS)
    .note = Advice for people in Thuringia who are treated worse because of their origin, their religion or a similar reason.
