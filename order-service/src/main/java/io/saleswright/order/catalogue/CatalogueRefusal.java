package io.saleswright.order.catalogue;

import io.saleswright.platform.kernel.Refusal;

/** What the rules of the catalogue refuse. */
public enum CatalogueRefusal implements Refusal {
  CODE_TAKEN("PRD-01", "Another product has this code"),
  DISCONTINUED("PRD-01", "The product is not sold any more");

  private final String rule;
  private final String text;

  CatalogueRefusal(String rule, String text) {
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
