// Back to the results that led here, with all their filters.

(() => {
  const back = document.getElementById("back");
  if (!back || !document.referrer) return;
  const from = new URL(document.referrer);
  if (from.origin === location.origin && from.pathname === "/search") {
    back.href = from.pathname + from.search;
    back.textContent = back.dataset.results;
  }
})();
