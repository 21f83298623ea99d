"use strict";
document.querySelectorAll("button[data-copy]").forEach(button => {
  const text = document.getElementById(button.dataset.copy);
  button.hidden = false;
  button.addEventListener("click", () => {
    getSelection().selectAllChildren(text);
    const done = () => { button.textContent = button.dataset.done; };
    if (navigator.clipboard) navigator.clipboard.writeText(text.textContent).then(done, () => {});
    else if (document.execCommand("copy")) done();
  });
});
