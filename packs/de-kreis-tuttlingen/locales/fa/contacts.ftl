contact-district-immigration-office = اداره امور خارجی‌ها (Ausländerbehörde)، اداره شهرستان توتلینگن (Landratsamt Tuttlingen)
    .note = برای همه شهرستان به‌جز شهر توتلینگن. فقط با نوبت بیایید، بهتر است آن را با ایمیل بگیرید. بپرسید چه روزهایی باز است.
contact-district-driving-licence-office = اداره گواهینامه رانندگی (Führerscheinstelle, Fahrerlaubnisbehörde)، اداره شهرستان توتلینگن (Landratsamt Tuttlingen)
    .note = بخشی از اداره راهنمایی و رانندگی (Straßenverkehrsamt) و برای همه شهرستان است.
contact-district-vehicle-office = اداره ثبت خودرو (Kfz-Zulassungsstelle)، اداره شهرستان توتلینگن (Landratsamt Tuttlingen)
    .note = برای همه کسانی که در شهرستان زندگی می‌کنند. نوبت را آنلاین بگیرید. شنبه‌ها از ساعت 8:30 تا 12 فقط برای اشخاص باز است، نه برای شرکت‌ها.
contact-district-youth-welfare-office = اداره جوانان (Jugendamt، Amt für Familie, Kinder und Jugend)، شهرستان توتلینگن
    .note = مشاوره برای جوانان و والدین از همه شهرستان.
