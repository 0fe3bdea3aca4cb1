# How fresh the content is, looking for newer content, and bringing it along.

# Heading and link, a verb: keep what the packs say up to date.
settings-content = به‌روز نگه داشتن محتوا
content-explain = نشانی‌ها، مهلت‌ها و راهنمایی‌ها تغییر می‌کنند. اینجا می‌بینید که محتوای شما چقدر تازه است.
# Variables:
#   $moment (String) - day and time, written out
content-last-success = آخرین بررسی کامل: { $moment }
content-never = هنوز هرگز محتوای تازه‌تر جستجو نشده است.
content-no-publisher = این اپ هنوز نمی‌داند محتوای تازه‌تر کجاست. شما از محتوایی استفاده می‌کنید که همراه اپ آمده است.
# Button, a verb.
content-look = جستجوی محتوای تازه‌تر
content-running = محتوای تازه‌تر را جستجو می‌کنیم …
# Variables:
#   $done (String) - how much has come, such as "120 kB"
#   $total (String) - how much is to come in all, such as "480 kB"
content-running-of = { $done } از { $total } دریافت شد
# Variables:
#   $publisher (String) - short name of the publisher
content-trouble-publisher = ناشر: { $publisher }

content-how = جستجو چگونه انجام می‌شود؟
content-automatic = روزی یک بار خودکار جستجو شود
content-save-data = فقط متن دریافت شود، بدون عکس. این کار حجم اینترنت کمتری مصرف می‌کند.
content-metered = حجم اینترنت این اتصال محدود است. برای همین فعلاً عکس دریافت نمی‌کنیم.

content-packs = محتوای شما
# Variables:
#   $version (String) - such as "2026.11.22"
#   $publisher (String) - who answers for the content
content-pack = نسخه { $version }، مسئول: { $publisher }
# A label beneath a pack: it was part of the app from the start.
content-shipped = همراه اپ آمده است
# A label beneath a pack: it was downloaded.
content-fetched = از ناشر آمده است
# Variables:
#   $date (String) - the day, written out
content-fresh = از ناشر آمده است. تأیید شده تا { $date }
# Variables:
#   $date (String) - the day, written out
content-stale = از { $date } دیگر تأیید نشده است. شاید قدیمی باشد.
# Variables:
#   $date (String) - the day, written out
content-withdrawn = محتوای این ناشر در { $date } پس گرفته شد. به آن تکیه نکنید. از خود اداره یا مرکز بپرسید.

# Content as a file, brought along for somebody without internet.
carry-heading = آوردن و دادن به دیگران
carry-explain = اگر اینترنت ندارید، مثلاً در ماه اول، کسی می‌تواند تازه‌ترین محتوا را به‌صورت فایل به شما بدهد. ما این فایل را مثل همه چیزهای دیگر به‌دقت بررسی می‌کنیم.
carry-open-heading = باز کردن یک فایل
# Button: choose a file on this device.
carry-open = انتخاب فایل
carry-busy = فایل بررسی می‌شود …
carry-address-heading = گرفتن از دستگاهی در نزدیکی
carry-address-label = نشانی دستگاه
# An example stands beneath.
carry-address-example = نشانی به این شکل است:
# Button, a verb: fetch the content.
carry-address-fetch = دریافت
carry-save-heading = ذخیره برای شخص دیگر
# Button, a verb.
carry-save = ذخیره محتوا در یک فایل
carry-saved = فایل ذخیره شد:
# Variables:
#   $count (Number) - how many packs are newer than before, at least 1
carry-newer =
    { $count ->
        [one] تمام شد. { $count } بخش از محتوا اکنون تازه‌تر است.
       *[other] تمام شد. { $count } بخش از محتوا اکنون تازه‌تر است.
    }
carry-newest = شما تازه‌ترین محتوا را دارید.
# Variables:
#   $place (String) - name of the city
carry-other-place = محتوای این فایل برای { $place } است. این هنوز شهر شما نیست.
# Variables:
#   $place (String) - name of the city
carry-use-place = انتخاب { $place } به‌عنوان شهر من
