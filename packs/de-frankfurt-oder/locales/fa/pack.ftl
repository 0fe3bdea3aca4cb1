pack-name = فرانکفورت (اودر) (Frankfurt (Oder))
