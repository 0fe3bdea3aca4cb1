# Reporting messages to the programme's contact.

# Variables:
#   $name (String) - name of the other
report-heading = Пожаловаться: { $name }
report-explain = Вы правильно делаете, что сообщаете об этом. Никто не имеет права давить на вас, просить у вас деньги или плохо с вами обращаться.
report-choose = О каких сообщениях вы хотите сообщить?
# Variables:
#   $name (String) - name of the other
report-none = От { $name } пока нет сообщений. Вы можете своими словами рассказать, что случилось.
report-words = Что случилось?
report-words-explain = Пишите на том языке, на котором вам легче всего. Поле можно оставить и пустым.
report-what = Что будет потом?
report-file = Мы сохраним файл на этом устройстве. В нём есть только то, что вы выбрали и написали.
report-genuine = Тот, кто получит файл, сможет проверить, что сообщения подлинные.
report-yourself = Само ничего не отправляется. Вы отправите файл, когда будете готовы.
# Heading above the office that takes reports.
report-to = Кому?
report-to-nobody = Для вашего города мы пока не знаем такого учреждения. Обратитесь в приветственный центр или в ратушу. При опасности звоните по номеру экстренной службы.
# Button, a verb.
report-save = Сохранить жалобу
report-saved = Ваша жалоба сохранена. Файл находится здесь:
report-saved-next = Теперь отправьте его в учреждение, указанное ниже, или покажите его там.
# Heading, a verb: protect oneself.
report-protect = Защитить себя
report-protect-explain = Вы можете и сразу заблокировать или уйти. То, о чём хотите сообщить, сохраните до этого.
