event-family-sport = Sport for families
    .note = In the stadium or in the gym of the primary school. This was written in 2021/22: call the multi-generation house (Mehrgenerationenhaus) first to ask whether it takes place.
event-bicycle-workshop = Bicycle workshop
    .note = In the small workshop behind the town hall. This was written in 2021/22: call the multi-generation house (Mehrgenerationenhaus) first to ask whether it is open.
