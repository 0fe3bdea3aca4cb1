# Reporting messages to the programme's contact.

# Variables:
#   $name (String) - name of the other
report-heading = گزارش دادن درباره { $name }
report-explain = کار درستی می‌کنید که این را گزارش می‌دهید. هیچ‌کس اجازه ندارد به شما فشار بیاورد، از شما پول بخواهد یا با شما بدرفتاری کند.
report-choose = کدام پیام‌ها را می‌خواهید گزارش دهید؟
# Variables:
#   $name (String) - name of the other
report-none = { $name } هنوز چیزی به شما ننوشته است. می‌توانید با کلمه‌های خودتان بگویید چه اتفاقی افتاده است.
report-words = چه اتفاقی افتاده است؟
report-words-explain = به زبانی بنویسید که برایتان آسان‌تر است. می‌توانید کادر را خالی هم بگذارید.
report-what = بعد چه می‌شود؟
report-file = ما یک فایل روی این دستگاه ذخیره می‌کنیم. در آن فقط چیزی است که شما انتخاب کرده و نوشته‌اید.
report-genuine = کسی که فایل را می‌گیرد، می‌تواند بررسی کند که پیام‌ها اصل هستند.
report-yourself = هیچ چیز خودکار فرستاده نمی‌شود. خود شما هر وقت آماده بودید، فایل را می‌فرستید.
# Heading above the office that takes reports.
report-to = به چه کسی؟
report-to-nobody = برای شهر شما هنوز مرجعی برای این کار نمی‌شناسیم. به مرکز خوش‌آمدگویی یا شهرداری مراجعه کنید. در صورت خطر به یک شماره اضطراری زنگ بزنید.
# Button, a verb.
report-save = ذخیره گزارش
report-saved = گزارش شما ذخیره شد. فایل اینجاست:
report-saved-next = حالا آن را به مرجع زیر بفرستید، یا آنجا نشان دهید.
# Heading, a verb: protect oneself.
report-protect = محافظت از خود
report-protect-explain = می‌توانید فوراً هم مسدود کنید یا بروید. آنچه را می‌خواهید گزارش دهید، پیش از آن ذخیره کنید.
