contact-reception-centre-suhl = مركز الاستقبال الأول في زول (Erstaufnahmeeinrichtung Suhl)
    .note = الاستقبال الأول لطالبي اللجوء في ولاية تورينغن.
