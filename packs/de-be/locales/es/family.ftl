step-childcare-place = Buscar plaza en la guardería
    .summary = El vale de guardería (Kita-Gutschein) se lo da la oficina de la juventud (Jugendamt) de su distrito; busque pronto una guardería (Kita) o una cuidadora de día (Tagespflege). Desde el primer cumpleaños su hijo tiene derecho a una plaza. En Berlín la guardería es gratuita para todos los niños; solo el almuerzo cuesta algo.
    .why = Su hijo aprende allí alemán y encuentra amigos, y usted tiene tiempo para el trabajo o un curso. Las plazas son a menudo escasas; por eso ayuda inscribirse pronto.
step-school-registration = Inscribir al hijo en la escuela
    .summary = Inscriba a su hijo en una escuela cercana o en la oficina escolar (Schulamt) de su distrito. Si todavía sabe poco alemán, ayuda la oficina de coordinación de clases de bienvenida (Koordinierungsstelle Willkommensklassen) del distrito. Los niños que cumplen seis años a más tardar el 30 de septiembre empiezan la escuela el 1 de agosto de ese mismo año.
    .why = En Berlín deben ir a la escuela todos los niños que viven aquí. Esto vale sin tiempo de espera, también en el procedimiento de asilo y con una Duldung (tolerancia).
