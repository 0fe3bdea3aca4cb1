pack-name = Schwarzwald-Baar-Kreis
