/** Which section of the options is open: the address says it (#historique), so that links and « Précédent » work. */
import { useEffect, useState } from 'preact/hooks';

export const SECTIONS = ['connexion', 'sites', 'preferences', 'historique', 'aide'] as const;
export type Section = (typeof SECTIONS)[number];

const fromAddress = (): Section => SECTIONS.find((one) => `#${one}` === location.hash) ?? 'connexion';

export function useSection(): Section {
  const [section, setSection] = useState(fromAddress);
  useEffect(() => {
    const follow = () => setSection(fromAddress());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return section;
}
