pack-name = Regiunea Ruhr
