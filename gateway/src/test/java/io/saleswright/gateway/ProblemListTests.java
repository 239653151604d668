package io.saleswright.gateway;

import io.saleswright.testkit.problems.ProblemTypesContract;

class ProblemListTests extends ProblemTypesContract {

  ProblemListTests() {
    super("io.saleswright.gateway", "messages");
  }
}
