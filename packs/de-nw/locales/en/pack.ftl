pack-name = North Rhine-Westphalia
