pack-name = تورينغن
