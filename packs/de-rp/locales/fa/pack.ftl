pack-name = راینلاند-فالتس
