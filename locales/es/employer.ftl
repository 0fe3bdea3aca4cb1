# What an employer has booked for its people, opened with a code.

# Services that the employer has paid for.
settings-employer = Servicios de mi empresa
employer-explain = Algunas empresas ayudan a su personal nuevo, por ejemplo con un curso de idioma o en la búsqueda de vivienda. Con el código de su empresa ve estos servicios.
employer-code = Código de su empresa
# An example stands beneath.
employer-code-example = Un código es así:
# Button, a verb: redeem the code.
employer-open = Usar el código
employer-said-open = Los servicios están ahora en su plan.
# Heading above the services that a code has opened.
employer-opened = Activado
# Variables:
#   $code (String) - the code that was entered
employer-entered = Su código: { $code }
employer-no-modules = Por ahora este código no abre nada. Pregunte en su empresa.
employer-said-closed = El código se ha quitado.
