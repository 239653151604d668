package io.saleswright.performance;

import io.saleswright.testkit.steps.StepPage;

class StepPageTests extends StepPage {

  StepPageTests() {
    super("performance");
  }
}
