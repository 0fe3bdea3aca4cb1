# Reading aloud: the button on each screen, the bar while the voice speaks, the settings.

voice-read = برایم بخوان
voice-stop = توقف
voice-bar =
    .aria-label = دکمه‌های صدا
voice-pause = مکث
voice-resume = ادامه
voice-slower = آهسته‌تر
voice-faster = تندتر
voice-rate-slowest = خیلی آهسته
voice-rate-slow = آهسته
voice-rate-normal = معمولی
voice-rate-fast = تند
voice-rate-fastest = خیلی تند
# Variables:
#   $languages (String) - the languages that there is no voice for, such as “German and English”
voice-skipped = خوانده نمی‌شود، چون صدایی برای آن نیست: { $languages }.
# Variables:
#   $language (String) - the language, such as “Arabic”
voice-missing = این دستگاه برای این زبان صدایی ندارد: { $language }.
voice-install = یک صدا در تنظیمات دستگاه، در بخش «تبدیل متن به گفتار» یا «محتوای گفتاری»، نصب کنید.
voice-install-linux = برنامه‌های speech-dispatcher و espeak-ng را نصب کنید یا از کسی بخواهید این کار را بکند.
voice-only-online = صدای این مرورگر متن را به اینترنت می‌فرستد، برای همین { -brand } از آن استفاده نمی‌کند. یک صدا در تنظیمات دستگاه نصب کنید.
voice-unsupported = { -brand } اینجا نمی‌تواند حرف بزند. { -brand } را در مرورگر باز کنید یا بگذارید دستگاه صفحه را برایتان بخواند.
voice-heading = خواندن با صدای بلند
voice-explain = صدا از همین دستگاه است. برای آن هیچ متنی فرستاده نمی‌شود.
voice-rate = سرعت
voice-voices = صداهای این دستگاه
voice-none = بدون صدا
