event-family-sport = Aileler için spor
    .note = Stadyumda veya ilkokulun (Grundschule) spor salonunda. Bilgiler 2021/22’dendir: Sporun yapılıp yapılmadığını önceden kuşaklar evine (Mehrgenerationenhaus) telefonla sorun.
event-bicycle-workshop = Bisiklet atölyesi (Fahrradwerkstatt)
    .note = Belediye binasının (Rathaus) arkasındaki küçük atölyede. Bilgiler 2021/22’dendir: Atölyenin açık olup olmadığını önceden kuşaklar evine (Mehrgenerationenhaus) telefonla sorun.
