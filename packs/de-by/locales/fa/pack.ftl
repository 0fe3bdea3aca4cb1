pack-name = بایرن
