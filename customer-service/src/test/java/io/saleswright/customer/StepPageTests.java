package io.saleswright.customer;

import io.saleswright.testkit.steps.StepPage;

class StepPageTests extends StepPage {

  StepPageTests() {
    super("customer");
  }
}
