pack-name = شوارتسوالد-بار-هویبرگ (Schwarzwald-Baar-Heuberg)
