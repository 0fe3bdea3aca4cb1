pack-name = راينلاند-بفالتس
