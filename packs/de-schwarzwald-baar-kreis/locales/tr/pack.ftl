pack-name = Schwarzwald-Baar ilçesi (Schwarzwald-Baar-Kreis)
