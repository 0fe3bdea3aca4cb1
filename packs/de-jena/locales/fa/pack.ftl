pack-name = ینا (Jena)
