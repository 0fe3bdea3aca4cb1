pack-name = نیدرزاکسن
