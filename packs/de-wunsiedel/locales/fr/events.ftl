event-family-sport = Sport pour les familles
    .note = Au stade ou dans la salle de sport de l’école primaire. Ces informations datent de 2021/22 : appelez avant la maison multigénérationnelle (Mehrgenerationenhaus) pour savoir si le sport a lieu.
event-bicycle-workshop = Atelier de vélos
    .note = Dans le petit atelier derrière la mairie. Ces informations datent de 2021/22 : appelez avant la maison multigénérationnelle (Mehrgenerationenhaus) pour savoir si l’atelier est ouvert.
