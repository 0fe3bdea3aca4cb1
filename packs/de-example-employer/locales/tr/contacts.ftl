contact-example-personnel = Örnek iş yerinin personel bölümü (uydurma)
    .note = Örnek: Böyle bir yer yoktur. Gerçek bir iş yeri burada genel soruları kimin cevapladığını söyler.
contact-example-arrival-team = Örnek iş yerinin karşılama ekibi (uydurma)
    .note = Örnek: Böyle bir yer yoktur. Gerçek bir iş yeri burada sizi kimin karşıladığını ve size kimin eşlik ettiğini söyler.
contact-example-housing-service = Ev arama hizmeti (uydurma)
    .note = Örnek: Böyle bir hizmet yoktur. Gerçek bir iş yeri burada parasını ödediği hizmeti söyler.
contact-example-language-school = Örnek iş yerinin Almanca kursu (uydurma)
    .note = Örnek: Böyle bir kurs yoktur. Gerçek bir iş yeri burada kendi dil okulunu söyler.
