pack-name = Brandeburgo
