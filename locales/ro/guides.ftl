# Pages to read.

guides-explain = Aici puteți citi în liniște, și fără internet.
guides-none = Pentru localitatea dumneavoastră nu există încă ghiduri aici. În fiecare pas din plan găsiți instrucțiuni.
guides-to-plan = La planul meu
guide-path =
    .aria-label = Sunteți aici
guide-to-step = La acest pas din planul dumneavoastră
guide-not-planned = Conform răspunsurilor dumneavoastră, acest pas nu face parte din plan.
guide-beneath = Mai multe despre asta
guide-web = Aceeași pagină pe internet
# On a page for somebody in danger.
guide-discreet = { -brand } nu reține că citiți această pagină.
guide-leave = Ieșiți rapid
guide-help-now = Sunați acum
guide-contacts = Cine ajută
discover-switch =
    .aria-label = Ghiduri sau evenimente
