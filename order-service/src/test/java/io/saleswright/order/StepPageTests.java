package io.saleswright.order;

import io.saleswright.testkit.steps.StepPage;

class StepPageTests extends StepPage {

  StepPageTests() {
    super("order");
  }
}
