pack-name = فیلینگن-شونینگن (Villingen-Schwenningen)
