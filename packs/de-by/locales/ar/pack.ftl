pack-name = بافاريا
