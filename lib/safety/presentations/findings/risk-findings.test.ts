import { describe, expect, it } from "vitest";
import { findFindings } from "../reading/find-findings";

function named(text: string): string[] {
  return findFindings(text).map(({ findingId, isOpposite }) =>
    isOpposite ? `-${findingId}` : findingId,
  );
}

describe("what a person brings along", () => {
  it.each([
    ["cancer", "History of breast cancer."],
    ["chemotherapy", "on chemo since May"],
    ["neutropenia", "Neutropenic last week."],
    ["immunosuppression", "Kidney transplant on tacrolimus."],
    ["immunosuppression", "no spleen since 2010"],
    ["steroid_use", "Takes prednisone."],
    ["anticoagulant", "on blood thinners"],
    ["nsaid_use", "takes advil"],
    ["diabetes", "Type 2 diabetes."],
    ["diabetes", "PMH: DM."],
    ["sulfonylurea_or_insulin", "takes insulin"],
    ["heart_disease", "Heart attack in 2012."],
    ["heart_disease", "CAD s/p CABG."],
    ["vascular_risk", "HTN."],
    ["connective_tissue_disease", "Marfan syndrome."],
    ["family_sudden_death", "Family history of sudden cardiac death."],
    ["previous_clot", "Previous DVT."],
    ["immobility_or_surgery", "after a long flight"],
    ["post_operative", "Postoperative day 3."],
    ["estrogen", "takes birth control pills"],
    ["atherosclerosis_or_afib_source", "Atrial fibrillation."],
    ["copd_or_asthma", "Asthmatic."],
    ["icu_for_asthma", "Intubated last year for asthma."],
    ["smoking", "Smokes a pack a day."],
    ["tuberculosis_exposure", "Exposed to TB."],
    ["travel", "back from a trip to Kenya"],
    ["malaria_risk", "No malaria prophylaxis."],
    ["animal_or_water_exposure", "swam in a lake"],
    ["sick_contacts", "Everyone at home is sick; sick contacts."],
    ["central_line", "PICC line in place."],
    ["dialysis", "ESRD on hemodialysis."],
    ["missed_dialysis", "missed two dialysis sessions"],
    ["hyperkalemia", "Peaked T waves."],
    ["access_problem", "the fistula is red"],
    ["chronic_liver_disease", "Cirrhosis."],
    ["previous_ectopic", "Previous ectopic."],
    ["recent_intercourse_risk", "a new sexual partner"],
    ["hypertension_in_pregnancy", "Preeclampsia last time."],
    ["abdominal_surgery", "Previous abdominal surgery."],
    ["older_age", "A 78-year-old woman."],
    ["age_50_or_over", "A 52 y/o man."],
    ["osteoporosis_or_steroids", "Osteoporosis."],
    ["polymyalgia", "Polymyalgia rheumatica."],
    ["addison", "ran out of hydrocortisone"],
    ["thyroid_disease", "Hyperthyroidism."],
    ["sglt2_inhibitor", "On Jardiance."],
    ["sickle_cell", "Sickle cell disease."],
    ["family_cancer", "My mother had breast cancer."],
    ["anticoagulant", "takes eliquis"],
    ["anticoagulant", "on warfarin"],
  ])("%s is named by %j", (id, text) => {
    expect(named(text)).toContain(id);
  });

  it.each([
    ["cancer", "Born under the sign of crab."],
    ["neutropenia", "Neutral pH."],
    ["immunosuppression", "Volunteers with hearing aid users."],
    ["diabetes", "Dm me later."],
    ["heart_disease", "Mi casa."],
    ["anticoagulant", "Drinks thin soup."],
    ["estrogen", "Controls his temper."],
    ["smoking", "Choking hazard."],
    ["travel", "Walks to the store."],
    ["dialysis", "Analysis of data."],
    ["central_line", "Online shopping."],
    ["malaria_risk", "Malarkey."],
    ["older_age", "A 28-year-old woman."],
    ["age_50_or_over", "A 42 y/o man."],
    ["copd_or_asthma", "A cop died in the film."],
    ["tuberculosis_exposure", "2 tbsp of syrup."],
    ["previous_clot", "Previous visit."],
  ])("%s is not named by %j", (id, text) => {
    expect(named(text)).not.toContain(id);
  });
});
