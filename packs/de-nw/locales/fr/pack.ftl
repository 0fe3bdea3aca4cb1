pack-name = Rhénanie-du-Nord-Westphalie
