pack-name = برلين
