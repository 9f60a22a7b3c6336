/** The page behind the popup. */
export type SeenPage = 'lien' | 'record' | 'chart';
export type ActiveTab = { origin: string; host: string; page: SeenPage | null; granted: boolean };
