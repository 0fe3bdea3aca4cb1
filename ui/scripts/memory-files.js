// An in-memory origin private file system, as far as the core uses it. The one in
// memfs returns promises where a worker expects numbers.

export class FileSystemSyncAccessHandle {
  #file;

  constructor(file) {
    this.#file = file;
  }

  read(to, { at = 0 } = {}) {
    const from = this.#file.bytes.subarray(at, at + to.byteLength);
    new Uint8Array(to.buffer, to.byteOffset).set(from);
    return from.length;
  }

  write(from, { at = 0 } = {}) {
    const end = at + from.byteLength;
    if (end > this.getSize()) this.truncate(end);
    this.#file.bytes.set(from, at);
    return from.byteLength;
  }

  getSize() {
    return this.#file.bytes.length;
  }

  truncate(size) {
    const bytes = new Uint8Array(size);
    bytes.set(this.#file.bytes.subarray(0, size));
    this.#file.bytes = bytes;
  }

  flush() {}

  close() {}
}

export class FileSystemFileHandle {
  kind = "file";
  bytes = new Uint8Array();

  constructor(name) {
    this.name = name;
  }

  async createSyncAccessHandle() {
    return new FileSystemSyncAccessHandle(this);
  }
}

export class FileSystemDirectoryHandle {
  kind = "directory";
  #handles = new Map();

  constructor(name) {
    this.name = name;
  }

  #handle(name, { create = false } = {}, Handle) {
    if (!this.#handles.has(name)) {
      if (!create) throw new DOMException(name, "NotFoundError");
      this.#handles.set(name, new Handle(name));
    }
    return this.#handles.get(name);
  }

  async getDirectoryHandle(name, options) {
    return this.#handle(name, options, FileSystemDirectoryHandle);
  }

  async getFileHandle(name, options) {
    return this.#handle(name, options, FileSystemFileHandle);
  }

  async removeEntry(name) {
    if (!this.#handles.delete(name)) throw new DOMException(name, "NotFoundError");
  }

  async *entries() {
    yield* this.#handles.entries();
  }

  async *values() {
    yield* this.#handles.values();
  }
}
