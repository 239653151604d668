package io.saleswright.contract.clauses;

import io.saleswright.platform.kernel.Refusal;

/** Why a step of a template is refused. */
public enum TemplateRefusal implements Refusal {
  TEMPLATE_RETIRED("CON-01", "The template is retired. Contracts that took it keep its text."),
  TEMPLATE_NAME_TAKEN("CON-01", "Another template in use has this name.");

  private final String rule;
  private final String text;

  TemplateRefusal(String rule, String text) {
    this.rule = rule;
    this.text = text;
  }

  @Override
  public String rule() {
    return rule;
  }

  @Override
  public String text() {
    return text;
  }
}
