# What an employer has booked for its people, opened with a code.

# Services that the employer has paid for.
settings-employer = امکانات شرکت من
employer-explain = بعضی شرکت‌ها به کارکنان تازه خود کمک می‌کنند، مثلاً با کلاس زبان یا در پیدا کردن خانه. با کد شرکت خود این امکانات را می‌بینید.
employer-code = کد شرکت شما
# An example stands beneath.
employer-code-example = کد به این شکل است:
# Button, a verb: redeem the code.
employer-open = ثبت کد
employer-said-open = این امکانات اکنون در برنامه شماست.
# Heading above the services that a code has opened.
employer-opened = باز شده
# Variables:
#   $code (String) - the code that was entered
employer-entered = کد شما: { $code }
employer-no-modules = این کد فعلاً چیزی را باز نمی‌کند. در شرکت خود بپرسید.
employer-said-closed = کد برداشته شد.
