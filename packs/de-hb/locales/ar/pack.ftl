pack-name = بريمن
