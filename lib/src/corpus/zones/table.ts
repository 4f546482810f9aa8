import { bylineRules } from './byline.js';
import { captionRules } from './caption.js';
import { creditRules } from './credit.js';
import { datelineRules } from './dateline.js';
import { headerRules } from './header.js';
import { headlineRules } from './headline.js';
import { linkRules } from './link.js';
import { outletRules } from './outlet.js';
import type { ZoneRule } from './rule.js';
import { summaryRules } from './summary.js';

/**
 * All rules that label the parts of an article, in the order in which they are tried. Where several rules state the
 * same field, the earlier one is believed. To add a rule, add it to the file of its kind: a name, a kind, where it is
 * tried, and what it reads; and a text on which it fires, and one on which it does not, to the tests.
 */
export const zoneRules: readonly ZoneRule[] = [
  ...linkRules,
  ...captionRules,
  ...datelineRules,
  ...bylineRules,
  ...headerRules,
  ...creditRules,
  ...summaryRules,
  ...outletRules,
  ...headlineRules,
];
