(function () {
  "use strict";
  var note = document.getElementById("newer");
  var shown = document.body.getAttribute("data-snapshot");

  // How long a publication lasts, told once a minute.
  function tell() {
    Array.prototype.forEach.call(document.querySelectorAll("time[data-until]"), function (t) {
      var left = Math.floor((Date.parse(t.dateTime) - Date.now()) / 1000);
      var words = left <= 0 ? "past" : left >= 86400 ? Math.floor(left / 86400) + " d " + Math.floor(left / 3600 % 24) + " h left" :
        left >= 3600 ? Math.floor(left / 3600) + " h " + Math.floor(left / 60 % 60) + " min left" : Math.floor(left / 60) + " min left";
      var said = t.nextElementSibling;
      if (!said || said.className !== "left") {
        said = document.createElement("span");
        said.className = "left";
        t.after(said);
      }
      said.textContent = " (" + words + ")";
    });
  }
  tell();
  setInterval(tell, 60000);

  // Where the visitor is: what has the focus, within the nearest thing with an id, and what
  // is unfolded. What it returns goes back there.
  function usable(e) { return Array.prototype.slice.call(e.querySelectorAll("a[href], summary, button, [tabindex]")); }
  function place() {
    var held = document.activeElement, at = held && held.closest("main [id], body > header [id]");
    var id = at && at.id, n = at ? usable(at).indexOf(held) : -1;
    var open = Array.prototype.map.call(document.querySelectorAll("details[open][id]"), function (d) { return d.id; });
    return function () {
      open.forEach(function (name) {
        var d = document.getElementById(name);
        if (d) { d.open = true; }
      });
      var is = id && !held.isConnected && document.getElementById(id);
      var again = is && (n < 0 ? is : usable(is)[n]);
      if (again) { again.focus({ preventScroll: true }); }
    };
  }

  // Where a page has the same parts as before that go on by themselves, those alone are
  // replaced that say something else.
  function goOn(next) {
    var was = document.querySelectorAll("[data-live]"), is = next.querySelectorAll("[data-live]"), i;
    if (!was.length || was.length !== is.length) { return false; }
    for (i = 0; i < was.length; i++) {
      if (was[i].id !== is[i].id) { return false; }
    }
    var back = place();
    for (i = 0; i < was.length; i++) {
      // An unfolded part is no other part.
      if (was[i].outerHTML.replace(/ open=""/g, "") !== is[i].outerHTML) { was[i].replaceWith(document.adoptNode(is[i])); }
    }
    back();
    return true;
  }

  // The page is fetched again when there is something newer, in the place that it has. Parts
  // means that only what goes on by itself is, which is not worth a word.
  function renew(id, parts) {
    fetch(location.href, { headers: { Accept: "text/html" } }).then(function (r) {
      if (!r.ok) { throw new Error(r.status); }
      return r.text();
    }).then(function (text) {
      var next = new DOMParser().parseFromString(text, "text/html");
      var quiet = parts && goOn(next);
      if (!quiet) {
        var back = place();
        ["body > header", "main"].forEach(function (part) {
          var was = document.querySelector(part), is = next.querySelector(part);
          if (was && is) { was.replaceWith(document.adoptNode(is)); }
        });
        back();
        shown = next.body.getAttribute("data-snapshot") || id;
        note.textContent = "Renewed: the log or the time went on.";
        note.hidden = false;
      }
      workers = next.body.getAttribute("data-workers");
      tell();
    }).catch(function () {
      note.textContent = "There is something newer: load this page again.";
      note.hidden = false;
    });
  }

  // What goes on by itself can be stopped (WCAG 2.2, 2.2.2).
  var workers = document.body.getAttribute("data-workers"), stopped = false;
  if (note && workers) {
    var stop = document.createElement("button");
    stop.type = "button";
    stop.id = "stop";
    stop.textContent = "Stop updating this page";
    stop.addEventListener("click", function () {
      stopped = !stopped;
      stop.textContent = stopped ? "Update this page again" : "Stop updating this page";
      if (!stopped) { renew(shown, false); }
    });
    note.before(stop);
  }

  // A page that is left lets its stream go: a browser has few for one server.
  var events = null;
  function listen() {
    if (!window.EventSource || !note || events) { return; }
    events = new EventSource("/v1/events");
    events.addEventListener("snapshot", function (e) {
      if (stopped || e.lastEventId === shown) { return; }
      // Not under the hands of who is writing into a form.
      if (document.activeElement && /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) {
        note.textContent = "There is something newer: load this page again.";
        note.hidden = false;
        return;
      }
      renew(e.lastEventId, false);
    });
    events.addEventListener("workers", function (e) {
      if (workers && !stopped && JSON.parse(e.data).state !== workers) { renew(shown, true); }
    });
  }
  addEventListener("pagehide", function () {
    if (events) { events.close(); events = null; }
  });
  addEventListener("pageshow", listen);
  listen();
})();
