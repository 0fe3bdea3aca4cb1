pack-name = Brandenburgia
