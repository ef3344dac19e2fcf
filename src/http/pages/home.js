// The widget answers once it is there; until then its calls wait in this list.
window.Deskhand ??= []

for (const button of document.querySelectorAll('[data-question]')) {
  button.addEventListener('click', () => window.Deskhand.push(['send', button.dataset.question]))
}

document.getElementById('origin').textContent = location.origin
