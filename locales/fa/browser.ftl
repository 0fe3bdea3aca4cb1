# What there is to say only when the app runs in a browser.

# Shown in each language at once until the app has been loaded over the network.
browser-opening = { -brand } در حال باز شدن است. بار اول کمی طول می‌کشد.
# Shown above it after half a minute, or in its place where the browser runs no scripts.
browser-too-old = چیز دیگری نمایش داده نمی‌شود؟ صفحه را دوباره بارگیری کنید. اگر درست نشد، مرورگرتان را به‌روز و JavaScript را فعال کنید.
browser-heading = { -brand } در مرورگر
# The operator of the web space can change the program.
browser-operator = این صفحه از نهادی می‌آید که نشانی آن بالای مرورگر نوشته شده است. آن را فقط از نهادی باز کنید که به آن اعتماد دارید: آن نهاد می‌تواند اپ را تغییر دهد.
# Shown once, when the browser has refused to keep it for good; browser-may-forget follows.
browser-refused = این مرورگر تضمین نمی‌کند که آنچه وارد می‌کنید نگه داشته شود.
browser-may-forget = مرورگر ممکن است آنچه را ذخیره کرده پاک کند. Safari این کار را می‌کند اگر هفت روز صفحه را باز نکنید، مگر آنکه { -brand } روی صفحه اصلی باشد. هر چند وقت یک بار نسخه‌ای ذخیره کنید.
# Heading of the next three.
browser-home-screen = گذاشتن روی صفحه اصلی
browser-home-android = در Chrome روی Android: منوی ⋮ و سپس «افزودن به صفحه اصلی» یا «نصب برنامه».
browser-home-apple = در iPhone و iPad: نشانه اشتراک‌گذاری و سپس «افزودن به صفحه اصلی».
browser-home-other = در مرورگرهای دیگر: «نصب» یا «افزودن به صفحه اصلی» در منو. همه مرورگرها این امکان را ندارند.
# Follows the ways to the home screen.
browser-home-apart = در iPhone و iPad اپی که روی صفحه اصلی است حافظه جداگانه‌ای دارد. آنچه در Safari وارد کرده‌اید خودبه‌خود به آن منتقل نمی‌شود: اول از داده‌هایتان خروجی بگیرید و بعد فایل را در اپ باز کنید.
browser-shared = آیا دیگران هم از این دستگاه استفاده می‌کنند؟
browser-shared-explain = پس { -brand } را طوری باز کنید که چیزی نماند: آنچه وارد می‌کنید با بستن زبانه از بین می‌رود. آنچه قبلاً ذخیره شده دست‌نخورده می‌ماند. فایل‌هایی که ذخیره می‌کنید روی دستگاه می‌مانند: پیش از رفتن آن‌ها را حذف کنید.
# Button.
browser-shared-action = شروع دوباره بدون نگه داشتن چیزی
# Shown instead of the conversations.
browser-no-talk = گفتگو با همراهان فقط در اپ نصب‌شده هست، نه در مرورگر.
# Shown on the page about the content.
browser-no-updates = در مرورگر محتوا همراه صفحه می‌آید. اگر نسخه تازه‌ای باشد، از بار بعد که { -brand } را باز کنید معتبر است.
# Follows browser-no-talk and browser-no-updates.
browser-installed = درباره اپ نصب‌شده از نهادی بپرسید که این صفحه از آن می‌آید. می‌توانید آنچه را وارد کرده‌اید به اپ منتقل کنید: در تنظیمات از داده‌هایتان خروجی بگیرید و فایل را در اپ باز کنید.
browser-new-version = نسخه تازه‌ای از { -brand } آمده است. آنچه وارد کرده‌اید می‌ماند.
browser-new-version-action = حالا باز شود
# Shown when the files for use without a network could not be stored; browser-not-offline-explain follows.
browser-not-offline = { -brand } هنوز روی این دستگاه کامل نیست.
browser-not-offline-explain = آنچه وارد کرده‌اید امن است. بدون اینترنت شاید صفحه باز نشود. بعداً که اینترنت دارید، دوباره آن را باز کنید. اگر درست نشد، روی دستگاه جا باز کنید یا به نهادی که صفحه از آن می‌آید خبر دهید.
