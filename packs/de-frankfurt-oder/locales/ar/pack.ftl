pack-name = فرانكفورت (أودر)
