package io.saleswright.finance;

import io.saleswright.testkit.steps.StepPage;

class StepPageTests extends StepPage {

  StepPageTests() {
    super("finance");
  }
}
