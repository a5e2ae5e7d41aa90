import { valuesAfter } from "./triggered-value";
import type { Recognizer } from "./recognizer";

const TRIGGER =
  /\b(?:(?:health\s?)?(?:insurance|plan|policy|member(?:ship)?|subscriber|beneficiary|payer|group|coverage|medicare|medicaid|medi-cal|tricare|aetna|cigna|humana|anthem|bcbs|blue\s?cross(?:\s(?:and\s)?blue\s?shield)?|unitedhealth(?:care)?|uhc|kaiser|hmo|ppo)(?:\s(?:plan|policy|member|beneficiary|card|coverage|identification|claim|group|subscriber|health|insurance)){0,3}(?:\s?(?:#|id\b|no\b\.?|num(?:ber)?|identifier|code))?|HICN|MBI|HPBN|HIC\s?(?:#|no\b\.?|number)|claim\s?(?:#|no\b\.?|number|id))(?:(?<=#)|(?![A-Za-z]))/gi;

/** Category (I): plan, policy, member and claim numbers by trigger; a word such as "group" alone needs an id-like value. */
export const healthPlanNumber: Recognizer = {
  name: "health-plan-number",
  recognize({ text }) {
    return valuesAfter(text, TRIGGER, 3)
      .filter(({ start, end, triggerStart }) => {
        const label = text.slice(triggerStart, start + 1);
        const value = text.slice(start, end);
        const named = /#|\bid\b|\bno\b|num|identif|:|HICN|MBI|HPBN/i.test(label);
        return (
          (named || /\d{5}/.test(value) || /[A-Z]{1,5}-?\d{3}|^[A-Z]{1,4}\d* \d/.test(value)) &&
          !/^(?:19|20)\d\d$/.test(value)
        );
      })
      .map(({ start, end }) => ({
        start,
        end,
        category: "health_plan",
        score: 0.96,
        reason: "plan number trigger",
        cued: true,
      }));
  },
};
