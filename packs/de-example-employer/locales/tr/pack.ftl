pack-name = Örnek iş yeri (uydurma)
