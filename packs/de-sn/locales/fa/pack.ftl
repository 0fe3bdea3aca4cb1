pack-name = زاکسن
