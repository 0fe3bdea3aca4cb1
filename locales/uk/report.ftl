# Reporting messages to the programme's contact.

# Variables:
#   $name (String) - name of the other
report-heading = Поскаржитися: { $name }
report-explain = Ви правильно робите, що повідомляєте про це. Ніхто не має права тиснути на вас, просити грошей або погано з вами поводитися.
report-choose = На які повідомлення ви хочете поскаржитися?
# Variables:
#   $name (String) - name of the other
report-none = Від { $name } ще немає повідомлень. Ви можете своїми словами розказати, що сталося.
report-words = Що сталося?
report-words-explain = Пишіть мовою, якою вам найлегше. Поле можна також залишити порожнім.
report-what = Що буде далі?
report-file = Ми збережемо файл на цьому пристрої. У ньому буде лише те, що ви вибрали й написали.
report-genuine = Той, хто отримає файл, зможе перевірити, що повідомлення справжні.
report-yourself = Нічого не надсилається саме. Ви надішлете файл, коли будете готові.
# Heading above the office that takes reports.
report-to = Кому?
report-to-nobody = Для вашого міста ми ще не знаємо відповідної установи. Зверніться до центру для новоприбулих або до ратуші. У небезпеці телефонуйте на екстрений номер.
# Button, a verb.
report-save = Зберегти скаргу
report-saved = Вашу скаргу збережено. Файл лежить тут:
report-saved-next = Тепер надішліть її до установи, вказаної нижче, або покажіть там.
# Heading, a verb: protect oneself.
report-protect = Захистити себе
report-protect-explain = Ви також можете одразу заблокувати або вийти. Те, на що хочете поскаржитися, збережіть перед цим.
