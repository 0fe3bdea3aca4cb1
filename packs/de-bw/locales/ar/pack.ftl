pack-name = بادن-فورتمبيرغ
