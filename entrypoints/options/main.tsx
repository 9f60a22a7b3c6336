import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/options/options.css';
import '../../components/options/form.css';
import '../../components/options/history.css';
import { render } from 'preact';
import { followTheme } from '../../lib/platform/follow-theme';
import { App } from './app';

followTheme();
const place = document.getElementById('app');
if (place) render(<App />, place);
