pack-name = Саар
