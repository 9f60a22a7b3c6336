/** What the popup says, in French and English. */
import type { Language } from '../status';
import { french, nEn, nFr } from './typography';

const popupFr = french({
  lastSync: (date: string) => `Dernière synchronisation : ${date}`,
  ran: (moment: string) => `Lancée par l'assistant ${moment}`,
  left: (count: number) => `${nFr(count, 'écriture')} en attente`,
  readAt: (moment: string) => `Page lue ${moment}`,
  dossier: (name: string) => `Dossier ${name}`,
  linked: 'relié',
  chart: 'My Unisoft',
  chartState: { none: 'sans clé', loading: 'lecture…', known: 'répond', partial: 'vu dans la page', error: 'erreur' },
  openLien: 'Ouvrir Lien My Unisoft',
  history: 'Historique',
  options: 'Options',
  useHere: "Utiliser l'assistant sur ce site",
  useHereNote: (host: string) => `Le navigateur demandera l'accès à ${host} seulement. Il se retire dans les options.`,
  thisIs: {
    lien: 'Cette page est Lien My Unisoft',
    record: 'Cette page est une Fiche Client de Dayboard',
    chart: 'Cette page est le Plan Comptable de My Unisoft',
  },
  recognised: "L'assistant peut expliquer ce qui bloque la synchronisation et nommer le client en cause.",
  notOurs: 'Ce n’est pas une page de Dayboard',
  notOursWhy: 'Ouvrez la page Lien My Unisoft de Dayboard, puis cliquez de nouveau sur cette icône.',
  forget: (host: string) => `Site : ${host}`,
  accessLost: (host: string) => `L'accès à ${host} a été retiré`,
  accessLostWhy: 'L’assistant ne peut plus lire ni relancer. Redonnez-lui l’accès à ce site.',
  giveBack: 'Redonner l’accès',
  refused: 'Accès refusé par le navigateur ou par vous : rien n’a changé.',
  which: 'Site',
});
type PopupWords = typeof popupFr;

const popupEn: PopupWords = {
  lastSync: (date) => `Last sync: ${date}`,
  ran: (moment) => `Run by the assistant ${moment}`,
  left: (count) => `${nEn(count, 'entry', 'entries')} waiting`,
  readAt: (moment) => `Page read ${moment}`,
  dossier: (name) => `Dossier ${name}`,
  linked: 'linked',
  chart: 'My Unisoft',
  chartState: { none: 'no key', loading: 'reading…', known: 'answers', partial: 'seen in its page', error: 'error' },
  openLien: 'Open Lien My Unisoft',
  history: 'History',
  options: 'Options',
  useHere: 'Use the assistant on this site',
  useHereNote: (host) => `The browser will ask for access to ${host} only. You can take it back in the options.`,
  thisIs: {
    lien: 'This page is Lien My Unisoft',
    record: 'This page is a Dayboard Fiche Client',
    chart: 'This page is My Unisoft’s Plan Comptable',
  },
  recognised: 'The assistant can explain what blocks the sync and name the client at fault.',
  notOurs: 'This is not a Dayboard page',
  notOursWhy: 'Open Dayboard’s Lien My Unisoft page, then click this icon again.',
  forget: (host) => `Site: ${host}`,
  accessLost: (host) => `Access to ${host} was taken back`,
  accessLostWhy: 'The assistant can no longer read or rerun. Give it access to this site again.',
  giveBack: 'Give access again',
  refused: 'Access was refused by the browser or by you: nothing has changed.',
  which: 'Site',
};

export const popupWords = (language: Language): PopupWords => (language === 'fr' ? popupFr : popupEn);
