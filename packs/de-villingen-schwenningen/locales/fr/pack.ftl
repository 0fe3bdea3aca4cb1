pack-name = Villingen-Schwenningen
