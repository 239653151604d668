package io.saleswright.testkit.architecture.broken.orders;

import io.saleswright.platform.kernel.Refusal;

/** Is a refusal that nobody can list (R25). */
record LooseRefusal(String name, String rule, String text) implements Refusal {}
