pack-name = شهرستان Schwarzwald-Baar-Kreis
