package io.saleswright.testkit.problems;

class PlatformProblemsTests extends ProblemTypesContract {

  PlatformProblemsTests() {
    super("io.saleswright.platform", "platform-messages");
  }
}
