import * as plurals from "make-plural/plurals";

type Rule = (count: number, ordinal?: boolean) => Intl.LDMLPluralRule;

/** The rules of CLDR by language, such as "be" and "pt-PT". */
const rules = new Map(
  Object.entries(plurals).map(([name, rule]) => [
    name.replace(/^_/, "").replace("_", "-"),
    rule as Rule,
  ]),
);

function ruleOf(tag: string): Rule | undefined {
  const { language, region } = new Intl.Locale(tag);
  return rules.get(`${language}-${region}`) ?? rules.get(language);
}

const listed = (locales: Intl.LocalesArgument): string[] =>
  locales === undefined ? [] : [locales].flat().map(String);

/** Plural rules as an engine has them, with those of CLDR for the languages that it lacks. */
export function extended(engine: typeof Intl.PluralRules): typeof Intl.PluralRules {
  const isKnown = (tag: string) => engine.supportedLocalesOf(tag).length > 0;

  class PluralRules extends engine {
    readonly #rule: Rule | undefined;

    constructor(locales?: Intl.LocalesArgument, options?: Intl.PluralRulesOptions) {
      super(locales as string[], options);
      const first = listed(locales).find((tag) => isKnown(tag) || ruleOf(tag));
      if (first !== undefined && !isKnown(first)) this.#rule = ruleOf(first);
    }

    override select(count: number): Intl.LDMLPluralRule {
      const isOrdinal = this.resolvedOptions().type === "ordinal";
      return this.#rule?.(count, isOrdinal) ?? super.select(count);
    }

    static override supportedLocalesOf(locales: Intl.LocalesArgument): string[] {
      return listed(locales).filter((tag) => isKnown(tag) || ruleOf(tag));
    }
  }
  return PluralRules as unknown as typeof Intl.PluralRules;
}
