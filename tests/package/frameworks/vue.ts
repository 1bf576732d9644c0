// What a page's own template says of the element in Vue, as the compiler of templates checks it.
import type { GlobalComponents } from 'vue';
import type {} from 'wengang/vue';

type Props = InstanceType<GlobalComponents['wengang-calculator']>['$props'];
export const set: Props = { view: 'workshop', lang: 'zh', theme: null, textSize: 'large', region: undefined, shareAnswers: true };
export const bare: Props = { 'local-parameters': '/local.json', 'share-answers': '' };
