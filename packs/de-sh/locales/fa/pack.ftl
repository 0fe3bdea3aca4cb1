pack-name = شلسویگ-هولشتاین
