pack-name = بادن-وورتمبرگ
