pack-name = منطقه رور (Ruhrgebiet)
