package io.saleswright.testkit.architecture.broken.orders;

/** Is called a step and is no table (R24). */
record LooseStep(String name) {}
