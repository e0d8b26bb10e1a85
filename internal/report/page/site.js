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

  // The page is fetched again when there is something newer, in the place that it has.
  function renew(id) {
    fetch(location.href, { headers: { Accept: "text/html" } }).then(function (r) {
      if (!r.ok) { throw new Error(r.status); }
      return r.text();
    }).then(function (text) {
      var next = new DOMParser().parseFromString(text, "text/html");
      var held = document.activeElement && document.activeElement.id;
      ["body > header", "main"].forEach(function (part) {
        var was = document.querySelector(part), is = next.querySelector(part);
        if (was && is) { was.replaceWith(document.adoptNode(is)); }
      });
      shown = next.body.getAttribute("data-snapshot") || id;
      var again = held && document.getElementById(held);
      if (again) { again.focus({ preventScroll: true }); }
      note.textContent = "Renewed: the log or the time went on.";
      note.hidden = false;
      tell();
    }).catch(function () {
      note.textContent = "There is something newer: load this page again.";
      note.hidden = false;
    });
  }
  if (window.EventSource && note) {
    var events = new EventSource("/v1/events");
    events.addEventListener("snapshot", function (e) {
      if (e.lastEventId === shown) { return; }
      // Not under the hands of who is writing into a form.
      if (document.activeElement && /^(INPUT|SELECT)$/.test(document.activeElement.tagName)) {
        note.textContent = "There is something newer: load this page again.";
        note.hidden = false;
        return;
      }
      renew(e.lastEventId);
    });
  }
})();
