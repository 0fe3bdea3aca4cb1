pack-name = روتوایل (Rottweil)
