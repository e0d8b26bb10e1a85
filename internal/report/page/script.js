(function () {
  "use strict";
  var box = document.getElementById("filter");
  var form = document.getElementById("filter-form");
  var said = document.getElementById("filter-said");
  function all(selector) { return Array.prototype.slice.call(document.querySelectorAll(selector)); }

  // A cell that is linked to is opened.
  function open() {
    var at = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
    if (at && at.tagName === "DETAILS") { at.open = true; at.scrollIntoView(); }
  }
  addEventListener("hashchange", open);
  open();

  // Paper has nothing to click.
  var closed = [];
  addEventListener("beforeprint", function () {
    closed = all("details:not([open])");
    closed.forEach(function (d) { d.open = true; });
  });
  addEventListener("afterprint", function () { closed.forEach(function (d) { d.open = false; }); });

  form.hidden = false;
  form.addEventListener("submit", function (e) { e.preventDefault(); });
  box.addEventListener("input", function () {
    var words = box.value.toLowerCase().split(/[\s,]+/).filter(Boolean);
    function fits(el) {
      var name = el.getAttribute("data-name").toLowerCase();
      return words.every(function (w) { return name.indexOf(w) >= 0; });
    }
    var shown = 0, cells = all(".cell[data-name]");
    cells.forEach(function (el) {
      var ok = fits(el);
      el.classList.toggle("dim", !ok);
      if (ok) { shown++; }
    });
    all("details.d[data-name], tr[data-name]").forEach(function (el) { el.hidden = !fits(el); });
    said.textContent = words.length ? shown + " of " + cells.length + " cells" : "";
  });
})();
