pack-name = Rottweil ilçesi (Landkreis Rottweil)
