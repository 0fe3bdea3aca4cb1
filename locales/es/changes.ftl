# What is new or different in the content since the person last looked.

changes-heading = Lo que ha cambiado
changes-explain = Esto es nuevo o distinto desde la última vez que miró.
changes-none = Desde la última vez que miró no ha cambiado nada.
changes-steps = Pasos
changes-contacts = Contactos
# Label of an entry: it was not there before.
change-new = Nuevo
# Label of an entry: something about it is different.
change-changed = Cambiado
# Label of an entry that was taken out.
change-gone = Ya no existe
# Before the old value.
change-before = Antes:
# Before the new value.
change-now = Ahora:
# In place of a value: nothing is or was stated.
change-nothing = Sin datos
# Button: the person has read the changes.
changes-seen = Ya lo he visto
# Shown after that button.
changes-said-seen = Bien. Los cambios nuevos se los mostraremos otra vez.

## What is different

# Name of a detail that has changed: the deadline.
field-due = Hasta cuándo
# Name of a detail that has changed: what something is called.
field-title = Nombre
field-summary = Descripción
field-cost = Costo
# Name of a detail that has changed: how long it takes.
field-takes = Duración
# Papers to bring, such as a passport.
field-documents = Documentos
field-web = Página web
field-phone = Teléfono
field-email = Correo electrónico
field-address = Dirección
field-hours = Horario
field-appointment = Reservar cita
