pack-name = Beispielbetrieb (erfunden)
