// What is read out to those who don't see the page change. Outside of what is put in place of another, as otherwise it
// might not be.

const telling = (() => {
  const told = document.createElement("p");
  let waiting = 0;
  told.className = "vh";
  told.setAttribute("role", "status");
  // Not form.after(…): a field of the form may be named so, and would be meant.
  form.parentElement.append(told);

  return {
    say: (text, delay = 0) => {
      clearTimeout(waiting);
      waiting = setTimeout(() => { told.textContent = text; }, delay);
    },
    // How many were found, once.
    status: (delay) => {
      const status = main.querySelector(".status");
      status?.removeAttribute("role");
      telling.say(status?.textContent ?? "", delay);
    },
  };
})();
