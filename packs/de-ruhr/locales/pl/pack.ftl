pack-name = Zagłębie Ruhry
