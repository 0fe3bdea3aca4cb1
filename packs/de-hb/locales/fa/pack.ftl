pack-name = برمن
