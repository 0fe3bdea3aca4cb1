event-family-sport = Sport dla rodzin
    .note = Na stadionie lub w sali gimnastycznej szkoły podstawowej. Dane są z 2021/22: proszę najpierw zadzwonić do domu wielopokoleniowego (Mehrgenerationenhaus) i zapytać, czy zajęcia się odbywają.
event-bicycle-workshop = Warsztat rowerowy
    .note = W małym warsztacie za ratuszem. Dane są z 2021/22: proszę najpierw zadzwonić do domu wielopokoleniowego (Mehrgenerationenhaus) i zapytać, czy warsztat jest otwarty.
