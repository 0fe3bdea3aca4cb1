event-family-sport = Sport für Familien
    .note = Im Stadion oder in der Turnhalle der Grundschule. Die Angaben sind von 2021/22: Rufen Sie vorher im Mehrgenerationenhaus an. Fragen Sie, ob der Sport stattfindet.
event-bicycle-workshop = Fahrradwerkstatt
    .note = In der kleinen Werkstatt hinter dem Rathaus. Die Angaben sind von 2021/22: Rufen Sie vorher im Mehrgenerationenhaus an. Fragen Sie, ob die Werkstatt offen ist.
