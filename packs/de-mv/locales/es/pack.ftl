pack-name = Mecklemburgo-Pomerania Occidental
