import { describe, expect, it } from "vitest";
import { pairFindings } from "../testing/pair-findings";

/** Written down from the sources by hand, not read from the rows. */
const CONTRAINDICATED: readonly (readonly [string, string])[] = [
  ["nitroglycerin", "sildenafil"],
  ["isosorbide mononitrate", "tadalafil"],
  ["riociguat", "nitroglycerin"],
  ["riociguat", "sildenafil"],
  ["Entresto", "lisinopril"],
  ["simvastatin", "gemfibrozil"],
  ["simvastatin", "clarithromycin"],
  ["lovastatin", "itraconazole"],
  ["simvastatin", "Paxlovid"],
  ["atorvastatin", "posaconazole"],
  ["pitavastatin", "cyclosporine"],
  ["ketorolac", "ibuprofen"],
  ["ketorolac", "probenecid"],
  ["dofetilide", "hydrochlorothiazide"],
  ["dofetilide", "Zestoretic"],
  ["dofetilide", "dolutegravir"],
  ["dofetilide", "Bactrim"],
  ["ivabradine", "ketoconazole"],
  ["ranolazine", "rifampin"],
  ["eplerenone", "clarithromycin"],
  ["finerenone", "itraconazole"],
  ["triamterene", "spironolactone"],
  ["amiloride", "potassium chloride"],
  ["bosentan", "glyburide"],
  ["dronedarone", "thioridazine"],
  ["tolvaptan", "ketoconazole"],
  ["phenelzine", "bupropion"],
  ["tranylcypromine", "cyclobenzaprine"],
  ["linezolid", "sertraline"],
  ["methylene blue", "fluoxetine"],
  ["rasagiline", "meperidine"],
  ["safinamide", "tramadol"],
  ["pimozide", "clarithromycin"],
  ["pimozide", "citalopram"],
  ["thioridazine", "fluoxetine"],
  ["ziprasidone", "moxifloxacin"],
  ["fluvoxamine", "tizanidine"],
  ["ciprofloxacin", "tizanidine"],
  ["fluvoxamine", "alosetron"],
  ["sumatriptan", "ergotamine"],
  ["sumatriptan", "rizatriptan"],
  ["eletriptan", "clarithromycin"],
  ["ubrogepant", "ketoconazole"],
  ["lurasidone", "rifampin"],
  ["carbamazepine", "nefazodone"],
  ["disulfiram", "metronidazole"],
  ["apomorphine", "ondansetron"],
  ["sodium oxybate", "zolpidem"],
  ["naltrexone", "oxycodone"],
  ["alprazolam", "itraconazole"],
  ["triazolam", "nefazodone"],
  ["voriconazole", "carbamazepine"],
  ["fluconazole", "quinidine"],
  ["itraconazole", "methadone"],
  ["bictegravir", "rifampin"],
  ["rilpivirine", "omeprazole"],
  ["Paxlovid", "amiodarone"],
  ["Paxlovid", "carbamazepine"],
  ["Mavyret", "atazanavir"],
  ["febuxostat", "azathioprine"],
  ["methotrexate", "acitretin"],
  ["leflunomide", "teriflunomide"],
  ["fingolimod", "sotalol"],
  ["repaglinide", "gemfibrozil"],
  ["tranexamic acid", "oral contraceptive"],
  ["alfuzosin", "ketoconazole"],
  ["silodosin", "clarithromycin"],
  ["naloxegol", "itraconazole"],
  ["doxycycline", "acitretin"],
];

const CRITICAL: readonly (readonly [string, string])[] = [
  ["sertraline", "tranylcypromine"],
  ["amitriptyline", "isocarboxazid"],
  ["meperidine", "selegiline"],
  ["sumatriptan", "phenelzine"],
  ["irinotecan", "clarithromycin"],
  ["atazanavir", "pantoprazole"],
  ["ramelteon", "ciprofloxacin"],
  ["rifampin", "darunavir"],
  ["erythromycin", "methylergonovine"],
  ["tizanidine", "zileuton"],
  ["tranylcypromine", "procarbazine"],
  ["amiodarone", "Harvoni"],
  ["apixaban", "rivaroxaban"],
  ["tacrolimus", "cyclosporine"],
  ["venetoclax", "posaconazole"],
  ["enoxaparin", "fondaparinux"],
];

describe("grave pairs of medicines", () => {
  it.each(CONTRAINDICATED)("%s with %s is contraindicated", (first, second) => {
    const [finding] = pairFindings(first, second);
    expect(finding?.severity).toBe("critical");
    expect(finding?.isContraindicated).toBe(true);
    expect([...(finding?.names ?? [])].sort()).toEqual([first, second].sort());
  });

  it.each(CRITICAL)("%s with %s is critical", (first, second) => {
    expect(pairFindings(first, second)[0]?.severity).toBe("critical");
  });
});
