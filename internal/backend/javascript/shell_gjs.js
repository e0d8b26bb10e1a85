// What the driver needs of gjs.
'use strict';
const { GLib, Gio } = imports.gi;
const standardInput = new Gio.DataInputStream({ base_stream: new Gio.UnixInputStream({ fd: 0 }) });
const shell = {
  hello() {
    return { pid: new Gio.Credentials().get_unix_pid(), version: '', program: 'gjs ' + imports.system.version, mode: '', arch: '', exec_argv: [], exec_path: '', environment: [] };
  },
  tier: () => 'none',
  now: () => BigInt(GLib.get_monotonic_time()) * 1000n,
  read() { return standardInput.read_line_utf8(null)[0]; },
  write: (line) => print(line),
};
