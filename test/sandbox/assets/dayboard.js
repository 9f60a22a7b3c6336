// What Dayboard's pages do by script: parts that come later, the sync by fetch, the tabs of a Fiche Client.

for (const place of document.querySelectorAll('[data-load]')) {
  fetch(place.dataset.load, { headers: { 'X-Requested-With': 'XMLHttpRequest' } })
    .then((answer) => answer.text())
    .then((text) => {
      place.classList.remove('loading');
      place.innerHTML = text;
    });
}

async function synchronise(url, token, button) {
  button.disabled = true;
  try {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'X-CSRF-TOKEN': token, 'X-Requested-With': 'XMLHttpRequest', Accept: 'application/json' },
    });
    if (answer.redirected) location.href = answer.url;
    else location.href = '/dayboard/lien-my-unisoft/informations';
  } finally {
    button.disabled = false;
  }
}

for (const button of document.querySelectorAll('button[data-sync-url]')) {
  button.addEventListener('click', () => synchronise(button.dataset.syncUrl, button.dataset.token, button));
}

for (const form of document.querySelectorAll('form[data-ajax]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    synchronise(form.action, form.elements.namedItem('_token').value, form.querySelector('button'));
  });
}

for (const link of document.querySelectorAll('a[data-panel]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    for (const other of document.querySelectorAll('a[data-panel]')) {
      other.parentElement.classList.toggle('active', other === link);
      document.querySelector(other.hash).hidden = other !== link;
    }
  });
}
