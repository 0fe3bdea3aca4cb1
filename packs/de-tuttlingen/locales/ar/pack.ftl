pack-name = توتلينغن
