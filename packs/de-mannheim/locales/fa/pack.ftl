pack-name = مانهایم (Mannheim)
