package io.saleswright.complaint;

import io.saleswright.testkit.steps.StepPage;

class StepPageTests extends StepPage {

  StepPageTests() {
    super("complaint");
  }
}
