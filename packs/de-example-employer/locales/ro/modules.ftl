module-arrival-service = Sosirea (exemplu)
    .summary = Exemplu: firma inventată îi așteaptă pe oamenii noi la gară și îi însoțește în primele zile.
module-house-hunting = Căutarea unei locuințe (exemplu)
    .summary = Exemplu: firma inventată plătește un serviciu care ajută la căutarea unei locuințe.
module-language-course = Curs de germană la firmă (exemplu)
    .summary = Exemplu: firma inventată oferă o dată pe săptămână un curs de germană.
