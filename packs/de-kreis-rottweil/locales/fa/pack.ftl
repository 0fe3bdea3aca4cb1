pack-name = شهرستان روتوایل (Landkreis Rottweil)
