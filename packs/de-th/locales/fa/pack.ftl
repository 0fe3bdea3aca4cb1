pack-name = تورینگن
