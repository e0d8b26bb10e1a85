// Checks a proof that a page shows: reads what is seen, fetches the record's bytes, computes
// leaf hash, path and root again (RFC 6962), and the signature of the checkpoint (C2SP
// tlog-checkpoint, signed-note).
(function () {
  "use strict";

  // What is another than it should be, and what cannot be told here.
  function Wrong(what) { this.what = what; }
  function Unknown(what) { this.what = what; }

  function hex(bytes) {
    return Array.prototype.map.call(bytes, function (b) { return (b < 16 ? "0" : "") + b.toString(16); }).join("");
  }
  function fromHex(text, what) {
    if (!/^([0-9a-f]{2})*$/.test(text)) { throw new Wrong(what + " is no hexadecimal number"); }
    return new Uint8Array((text.match(/../g) || []).map(function (b) { return parseInt(b, 16); }));
  }
  function fromBase64(text, what) {
    try {
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text) || text.length % 4) { throw 0; }
      return Uint8Array.from(atob(text), function (c) { return c.charCodeAt(0); });
    } catch (e) { throw new Wrong(what + " is no base64"); }
  }
  function concat() {
    var all = Array.prototype.slice.call(arguments), at = 0;
    var out = new Uint8Array(all.reduce(function (n, a) { return n + a.length; }, 0));
    all.forEach(function (a) { out.set(a, at); at += a.length; });
    return out;
  }
  function same(a, b) { return a.length === b.length && a.every(function (x, i) { return x === b[i]; }); }
  function utf8(text) { return new TextEncoder().encode(text); }
  async function sha256() { return new Uint8Array(await crypto.subtle.digest("SHA-256", concat.apply(null, arguments))); }
  function textOf(box, name) {
    var e = box.querySelector("[data-" + name + "]");
    if (!e) { throw new Wrong("the page has no " + name); }
    return e.textContent;
  }
  function number(text, what) {
    if (!/^(0|[1-9][0-9]{0,18})$/.test(text)) { throw new Wrong(what + " is no number"); }
    return BigInt(text);
  }

  // A signed note: its text, which ends in a newline, an empty line, and signatures.
  function noteOf(text) {
    var at = text.lastIndexOf("\n\n");
    if (at < 0 || text[text.length - 1] !== "\n") { throw new Wrong("the checkpoint is no signed note"); }
    var body = text.slice(0, at + 1), lines = body.split("\n");
    var signatures = text.slice(at + 2, -1).split("\n").map(function (line) {
      var m = /^\u2014 (\S+) (\S+)$/.exec(line);
      if (!m) { throw new Wrong("a signature of the checkpoint is none"); }
      return { name: m[1], bytes: fromBase64(m[2], "a signature of the checkpoint") };
    });
    if (lines.length < 4 || !lines[0]) { throw new Wrong("the checkpoint has no name, size and root"); }
    var root = fromBase64(lines[2], "the checkpoint's root");
    if (root.length !== 32) { throw new Wrong("the checkpoint's root is no SHA-256"); }
    return { text: body, origin: lines[0], size: number(lines[1], "the checkpoint's size"), root: root, signatures: signatures };
  }

  // The root that a leaf's hash and its path come to (RFC 9162, 2.1.3.2).
  async function rootOf(index, size, leaf, path) {
    var one = BigInt(1), zero = BigInt(0), at = index, last = size - one, sum = leaf, i;
    if (index >= size) { throw new Wrong("leaf " + index + " is beyond the " + size + " of the checkpoint"); }
    for (i = 0; i < path.length; i++) {
      if (last === zero) { throw new Wrong("the path of leaf " + index + " is too long"); }
      var left = (at & one) === one || at === last;
      if (path[i].side !== (left ? "left" : "right")) { throw new Wrong("step " + (i + 1) + " of the path of leaf " + index + " stands on the wrong side"); }
      sum = await (left ? sha256(new Uint8Array([1]), path[i].hash, sum) : sha256(new Uint8Array([1]), sum, path[i].hash));
      if (left) {
        while ((at & one) === zero && at !== zero) { at >>= one; last >>= one; }
      }
      at >>= one;
      last >>= one;
    }
    if (last !== zero) { throw new Wrong("the path of leaf " + index + " is too short"); }
    return sum;
  }

  // The record that leaves hold: one as it is, or several parts behind header lines.
  function recordOf(leaves) {
    var magic = utf8("tassadar part v1 ");
    return concat.apply(null, leaves.map(function (data) {
      if (!same(data.slice(0, magic.length), magic)) { return data; }
      return data.slice(data.indexOf(10) + 1);
    }));
  }

  async function fetched(href) {
    var r, tries = 0;
    do { // a record of many leaves is asked for more often than an address may
      if (tries) { await new Promise(function (go) { setTimeout(go, 1000); }); }
      try { r = await fetch(href, { cache: "no-store" }); } catch (e) { throw new Unknown("the record's bytes cannot be fetched"); }
    } while (r.status === 429 && ++tries < 30);
    if (!r.ok) { throw new Unknown("the server has no bytes at " + href + " (" + r.status + ")"); }
    return new Uint8Array(await r.arrayBuffer());
  }

  async function signed(note, vkey) {
    var m = /^([^+\s]+)\+([0-9a-f]{8})\+(\S+)$/.exec(vkey);
    if (!m) { throw new Wrong("the log's key is no verifier key"); }
    var key = fromBase64(m[3], "the log's key");
    var id = (await sha256(utf8(m[1] + "\n"), key)).slice(0, 4);
    if (hex(id) !== m[2] || key[0] !== 1 || key.length !== 33) { throw new Wrong("the log's key is no Ed25519 key with its hash"); }
    if (m[1] !== note.origin) { throw new Wrong("the checkpoint is of log " + note.origin + ", the key of " + m[1]); }
    var mine = note.signatures.filter(function (s) { return s.name === m[1] && same(s.bytes.slice(0, 4), id); });
    if (mine.length !== 1) { throw new Wrong("the checkpoint has no signature of the log's key"); }
    var imported;
    try {
      imported = await crypto.subtle.importKey("raw", key.slice(1), { name: "Ed25519" }, false, ["verify"]);
    } catch (e) { throw new Unknown("this browser cannot check Ed25519 signatures"); }
    if (!await crypto.subtle.verify({ name: "Ed25519" }, imported, mine[0].bytes.slice(4), utf8(note.text))) { throw new Wrong("the checkpoint's signature is not by the log's key"); }
  }

  async function check(box) {
    var list = document.createElement("ol"), said = box.querySelector("[data-verdict]"), wrong = 0, unknown = 0;
    function verdict(is, text) {
      said.setAttribute("data-verdict", is);
      said.textContent = text;
    }
    // Does a step; what it says of it, and whether others can rest on it.
    async function step(what, f) {
      var item = document.createElement("li"), mark = "\u2713 ", value;
      try {
        value = await f();
      } catch (e) {
        if (e instanceof Unknown) {
          unknown++;
          mark = "? ";
          item.className = "soft";
          what += ": " + e.what;
        } else {
          wrong++;
          mark = "\u2717 No: ";
          item.className = "no";
          what += ": " + (e instanceof Wrong ? e.what : "what the page shows cannot be read");
        }
      }
      item.textContent = mark + what;
      list.appendChild(item);
      return value;
    }
    if (!window.crypto || !crypto.subtle || !window.BigInt) {
      verdict("unchecked", "Not checked: " + (window.isSecureContext ? "this browser does not compute hashes for pages." : "browsers compute hashes for pages over HTTPS or from their own host alone, and this one came otherwise.") + " The commands below check the same.");
      return;
    }
    list.className = "checks";
    box.querySelector("[data-checks]").replaceChildren(list);
    verdict("checking", "Checking\u2026");
    var note = await step("The checkpoint says how many leaves the log has, and the root that is shown", function () {
      var is = noteOf(textOf(box, "checkpoint"));
      if (hex(is.root) !== textOf(box, "root")) { throw new Wrong("it has the root " + hex(is.root)); }
      return is;
    });
    var leaves = Array.prototype.slice.call(box.querySelectorAll("[data-leaf]")), datas = [], i;
    for (i = 0; i < leaves.length; i++) {
      await one(leaves[i]);
    }
    async function one(leaf) {
      var index = leaf.querySelector("[data-index]").textContent;
      await step("The bytes of leaf " + index + " have the hash that is shown", async function () {
        number(index, "the leaf's index");
        var bytes = await fetched(leaf.getAttribute("data-href"));
        datas.push(bytes);
        var sum = hex(await sha256(new Uint8Array([0]), bytes));
        if (sum !== textOf(leaf, "hash")) { throw new Wrong("they have " + sum); }
      });
      if (!note) { return; }
      await step("The hash that is shown and the path of leaf " + index + " come to the checkpoint's root", async function () {
        var path = Array.prototype.map.call(leaf.querySelectorAll("[data-step]"), function (row) {
          return { side: textOf(row, "side"), hash: fromHex(textOf(row, "hash"), "a hash of the path") };
        });
        var root = await rootOf(number(index, "the leaf's index"), note.size, fromHex(textOf(leaf, "hash"), "the leaf's hash"), path);
        if (!same(root, note.root)) { throw new Wrong("they come to " + hex(root)); }
      });
    }
    await step("The record in it has the name that is shown", async function () {
      if (!leaves.length) { throw new Wrong("no leaf is shown"); }
      if (datas.length !== leaves.length) { throw new Unknown("not all of its bytes are there"); }
      var payload;
      try {
        payload = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(recordOf(datas))).payload;
      } catch (e) { throw new Wrong("it is no record"); }
      var name = "sha256:" + hex(await sha256(fromBase64(String(payload), "its payload")));
      if (name !== textOf(box, "name")) { throw new Wrong("it has " + name); }
    });
    if (note) {
      await step("The log's key signed the checkpoint", function () { return signed(note, textOf(box, "key")); });
    }
    if (wrong) {
      verdict("fails", "\u2717 This does not hold. What is shown here, or came on the way, is not what the log signed.");
    } else if (unknown) {
      verdict("partly", "Not all could be checked in this browser; the rest holds. The commands below check all of it.");
    } else {
      verdict("holds", "\u2713 Checked in this browser just now: the record is in the log that the key signed.");
    }
  }

  var known = [];
  function all() {
    Array.prototype.forEach.call(document.querySelectorAll("[data-proof]"), function (box) {
      if (known.indexOf(box) < 0) {
        known.push(box);
        check(box);
      }
    });
  }
  // A page that renews itself has another proof then.
  new MutationObserver(all).observe(document.body, { childList: true });
  all();
})();
